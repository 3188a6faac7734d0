//! Reading and writing the numbers and strings of a model file.

use crate::ModelError;

/// Takes values off the front of a section.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn take(&mut self, len: usize) -> Result<&'a [u8], ModelError> {
        let (head, rest) = self.rest.split_at_checked(len).ok_or(ModelError::Truncated)?;
        self.rest = rest;
        Ok(head)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, ModelError> {
        Ok(self.take(1)?[0])
    }

    pub(crate) fn u32(&mut self) -> Result<u32, ModelError> {
        Ok(u32s(self.take(4)?)[0])
    }

    pub(crate) fn u32_list(&mut self) -> Result<Vec<u32>, ModelError> {
        let len = self.u32()? as usize;
        Ok(u32s(self.take(len.checked_mul(4).ok_or(ModelError::Truncated)?)?))
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], ModelError> {
        let len = self.u32()? as usize;
        self.take(len)
    }

    pub(crate) fn string(&mut self) -> Result<&'a str, ModelError> {
        std::str::from_utf8(self.bytes()?).map_err(|_| ModelError::Damaged("a string is not UTF-8"))
    }
}

fn u32s(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])).collect()
}

pub(crate) fn put_u32(out: &mut Vec<u8>, value: usize) {
    let value = u32::try_from(value).expect("a model section is smaller than 4 GiB");
    out.extend_from_slice(&value.to_le_bytes());
}

pub(crate) fn put_u32_list(out: &mut Vec<u8>, values: &[u32]) {
    put_u32(out, values.len());
    for value in values {
        out.extend_from_slice(&value.to_le_bytes());
    }
}

pub(crate) fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_u32(out, bytes.len());
    out.extend_from_slice(bytes);
}

pub(crate) fn put_string(out: &mut Vec<u8>, text: &str) {
    put_bytes(out, text.as_bytes());
}
