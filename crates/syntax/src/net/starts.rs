//! What a network starts from: the numbers of each kind of word, before its neighbours are looked at.

use super::Network;
use super::grid::whole;
use super::input::Rows;
use super::kernel::Way;

/// Of each kind of word what the layers start from, and what it gives to the tower of names.
#[derive(Debug, Default)]
pub(crate) struct Starts {
    numbers: Vec<f32>,
    /// The numbers of names alone behind those of all, of the kinds whose shares are not worked out yet.
    waiting: Vec<f32>,
    shares: Vec<f32>,
}

impl Starts {
    /// Adds a kind; see [`Network::vector`].
    pub(crate) fn add(&mut self, network: &Network, rows: &Rows, notes: &[u16], told: Option<u8>) {
        let (input, start) = (network.shape.input(), self.waiting.len());
        self.waiting.resize(start + network.shape.start(), 0.0);
        network.vector(rows, notes, told, &mut self.waiting[start..]);
        self.numbers.extend_from_slice(&self.waiting[start..start + input]);
        if network.tower.is_none() {
            self.waiting.clear();
        }
    }

    /// Works out what the last kinds give to the tower of names: many at once take less time than each alone.
    pub(crate) fn finish(&mut self, network: &Network) {
        if let (Some(tower), false) = (&network.tower, self.waiting.is_empty()) {
            let (mut input, mut given) = (Vec::new(), Vec::new());
            whole(&self.waiting, &mut input);
            tower.start.all(Way::fastest(), &input, &mut given);
            self.shares.extend_from_slice(&given);
            self.waiting.clear();
        }
    }

    /// What the layers start from for a kind.
    pub(super) fn numbers(&self, network: &Network, kind: u32) -> &[f32] {
        let size = network.shape.input();
        &self.numbers[kind as usize * size..][..size]
    }

    /// What a kind gives to the tower of names; nothing where there are none.
    pub(super) fn share(&self, network: &Network, kind: u32) -> &[f32] {
        let size = 3 * network.shape.tower;
        &self.shares[kind as usize * size..][..size]
    }
}
