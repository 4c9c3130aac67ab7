import "./search-box.js";
