//! Files in object stores: s3://, gs://, az://, and file:// for what every machine sees.
//!
//! What a store is reached with (keys, region, endpoint) is taken from the environment, under the names that the tools of
//! its maker use: AWS_ACCESS_KEY_ID, GOOGLE_SERVICE_ACCOUNT, AZURE_STORAGE_ACCOUNT_NAME and so on.

use cli::Fault;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::object_store::ObjectStoreRegistry;
use datafusion::execution::runtime_env::{RuntimeEnv, RuntimeEnvBuilder};
use futures::{StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload, WriteMultipart};
use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};
use tempfile::TempDir;
use tokio::io::AsyncReadExt;
use url::{Position, Url};

/// An address in a store; `None` where it is a path.
///
/// # Errors
/// Where it looks like an address and is none that is known.
pub fn address(text: &str) -> Result<Option<Url>, Fault> {
    match text.split_once("://") {
        Some(("s3" | "s3a" | "gs" | "az" | "azure" | "abfs" | "abfss" | "file", _)) => {
            Url::parse(text).map(Some).map_err(|error| format!("{text}: {error}").into())
        }
        Some((scheme, _)) => {
            Err(format!("{text}: {scheme}:// is not known; s3://, gs://, az:// and file:// are").into())
        }
        None => Ok(None),
    }
}

/// The stores by their addresses, each opened once.
#[derive(Debug, Default)]
pub struct Stores {
    known: Mutex<HashMap<String, Arc<dyn ObjectStore>>>,
}

impl ObjectStoreRegistry for Stores {
    fn register_store(&self, url: &Url, store: Arc<dyn ObjectStore>) -> Option<Arc<dyn ObjectStore>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(key(url), store)
    }

    fn get_store(&self, url: &Url) -> Result<Arc<dyn ObjectStore>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = known.get(&key(url)) {
            return Ok(Arc::clone(store));
        }
        let store = open(url).map_err(|error| DataFusionError::ObjectStore(Box::new(error)))?;
        known.insert(key(url), Arc::clone(&store));
        Ok(store)
    }
}

fn key(url: &Url) -> String {
    url[..Position::BeforePath].to_owned()
}

fn open(url: &Url) -> object_store::Result<Arc<dyn ObjectStore>> {
    let settings = std::env::vars().map(|(name, value)| (name.to_lowercase(), value));
    let (store, _) = object_store::parse_url_opts(url, settings)?;
    Ok(store.into())
}

/// What queries run in: it opens stores as they are named.
///
/// # Errors
/// Those of DataFusion.
pub fn runtime() -> Result<Arc<RuntimeEnv>> {
    RuntimeEnvBuilder::new().with_object_store_registry(Arc::new(Stores::default())).build_arc()
}

/// Everything at and below an address.
pub struct Place {
    store: Arc<dyn ObjectStore>,
    url: Url,
    path: Path,
}

impl Place {
    /// Opens the store of an address.
    ///
    /// # Errors
    /// Where it cannot be reached with what the environment says.
    pub fn open(url: &Url) -> Result<Self, Fault> {
        let named = |error: object_store::Error| format!("{url}: {error}");
        let path = Path::from_url_path(url.path()).map_err(|error| format!("{url}: {error}"))?;
        Ok(Self { store: open(url).map_err(named)?, url: url.clone(), path })
    }

    /// The address of something below it.
    pub fn url(&self, below: &str) -> String {
        format!("{}/{below}", self.url.as_str().trim_end_matches('/'))
    }

    fn path(&self, below: &str) -> Path {
        below.split('/').filter(|part| !part.is_empty()).fold(self.path.clone(), |path, part| path.join(part))
    }

    /// The paths of all that lies at or below it, in their order.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn list(&self) -> Result<Vec<Path>, Fault> {
        let named = |error: object_store::Error| format!("{}: {error}", self.url);
        if let Ok(one) = self.store.head(&self.path).await {
            return Ok(vec![one.location]);
        }
        let mut paths: Vec<Path> = self
            .store
            .list(Some(&self.path))
            .map_ok(|object| object.location)
            .try_collect()
            .await
            .map_err(named)?;
        paths.sort();
        Ok(paths)
    }

    /// The address of a path of [`Self::list`].
    pub fn address(&self, path: &Path) -> String {
        format!("{}/{path}", key(&self.url))
    }

    /// A copy on this machine, which lasts as long as the folder that is given with it.
    ///
    /// # Errors
    /// Where it cannot be fetched or written.
    pub async fn fetch(&self, path: &Path) -> Result<(TempDir, std::path::PathBuf), Fault> {
        let folder = tempfile::tempdir()?;
        let copy = folder.path().join(path.filename().unwrap_or("object"));
        let mut file = std::fs::File::create(&copy)?;
        let mut stream = self.store.get(path).await?.into_stream();
        while let Some(bytes) = stream.next().await {
            file.write_all(&bytes?)?;
        }
        Ok((folder, copy))
    }

    /// Writes some bytes below it; they appear whole.
    ///
    /// # Errors
    /// Where the store does not take them.
    pub async fn put(&self, below: &str, bytes: Vec<u8>) -> Result<(), Fault> {
        let put = self.store.put(&self.path(below), PutPayload::from(bytes)).await;
        put.map_err(|error| format!("{}: {error}", self.url(below)))?;
        Ok(())
    }

    /// Writes a file below it, piece by piece; it appears whole.
    ///
    /// # Errors
    /// Where it cannot be read, or the store does not take it.
    pub async fn put_file(&self, below: &str, file: &std::path::Path) -> Result<(), Fault> {
        let named = |error: object_store::Error| format!("{}: {error}", self.url(below));
        let mut from = tokio::fs::File::open(file).await?;
        let upload = self.store.put_multipart(&self.path(below)).await.map_err(named)?;
        let mut write = WriteMultipart::new(upload);
        let mut buffer = vec![0; 1 << 20];
        loop {
            let read = from.read(&mut buffer).await?;
            if read == 0 {
                break;
            }
            write.wait_for_capacity(4).await.map_err(named)?;
            write.write(&buffer[..read]);
        }
        write.finish().await.map_err(named)?;
        Ok(())
    }

    /// The bytes of something below it; `None` where there is nothing.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn get(&self, below: &str) -> Result<Option<Vec<u8>>, Fault> {
        match self.store.get(&self.path(below)).await {
            Ok(found) => Ok(Some(found.bytes().await?.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(format!("{}: {error}", self.url(below)).into()),
        }
    }

    /// Removes all that lies below a folder of it.
    ///
    /// # Errors
    /// Where the store does not answer.
    pub async fn remove(&self, below: &str) -> Result<(), Fault> {
        let paths: Vec<Path> =
            self.store.list(Some(&self.path(below))).map_ok(|object| object.location).try_collect().await?;
        for path in paths {
            self.store.delete(&path).await?;
        }
        Ok(())
    }
}
