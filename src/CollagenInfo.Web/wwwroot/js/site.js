import "./search-box.js";
import "./keep-offline.js";
