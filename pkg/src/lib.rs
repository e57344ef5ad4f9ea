//! The npm package: converts JavaScript values, calls the core, converts back.
