window.LOCAL = {};
