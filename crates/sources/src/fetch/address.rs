//! Addresses that may be asked: none on a private network, unless that is allowed.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use ureq::{Error, config::Config, http::Uri};

/// Finds the address of a host, and refuses private ones: for every request anew, so after redirects too, and by what the
/// name means at that moment.
#[derive(Debug)]
pub struct Guard {
    /// Whether private addresses may be asked.
    pub allow_private: bool,
}

/// Says that a host is on a private network.
#[derive(Debug, thiserror::Error)]
#[error("the host is on a private network ({0}); --allow-private lets it be asked")]
pub struct PrivateHost(IpAddr);

impl Resolver for Guard {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        if self.allow_private {
            return Ok(found);
        }
        // One private address among public ones is as good as a private host: which is asked would be chance.
        match found.iter().map(SocketAddr::ip).find(|ip| is_private(*ip)) {
            Some(ip) => Err(Error::Other(Box::new(PrivateHost(ip)))),
            None => Ok(found),
        }
    }
}

/// Whether an address is not of the public network: loopback, private, link-local, multicast, reserved.
pub fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_private_v4(ip),
        IpAddr::V6(ip) => is_private_v6(ip),
    }
}

fn is_private_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_broadcast()
        || ip.is_documentation()
        || ip.is_unspecified()
        || a == 0
        || a >= 224
        || (a, b) == (100, 64 | (b & 0x3f))
        || (a, b, c) == (192, 0, 0)
        || a == 198 && (b == 18 || b == 19)
}

fn is_private_v6(ip: Ipv6Addr) -> bool {
    // Addresses that carry one of version 4 are what that one is.
    if let Some(inner) = ip.to_ipv4_mapped() {
        return is_private_v4(inner);
    }
    let s = ip.segments();
    let carried =
        |high: u16, low: u16| is_private_v4(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    match s {
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => carried(high, low),
        [0x2002, high, low, ..] => carried(high, low),
        [0x2001, 0, ..] => true,
        // What is not global unicast is local, multicast or reserved.
        _ => s[0] & 0xe000 != 0x2000 || s[0] == 0x2001 && s[1] == 0xdb8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_addresses_are_known_in_every_dress() {
        for ip in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
        ] {
            assert!(is_private(ip.parse().unwrap()), "{ip}");
        }
        for ip in
            ["1.1.1.1", "93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:4700::1111", "64:ff9b::101:101"]
        {
            assert!(!is_private(ip.parse().unwrap()), "{ip}");
        }
    }
}
