//! A module of Python finds Python's functions when it is loaded; macOS's linker must be told so.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
