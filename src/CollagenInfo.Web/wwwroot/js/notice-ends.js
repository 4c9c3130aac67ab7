/** A notice above a page that stays open, or was kept for reading without a network, goes when it ends. */
const longestTimer = 2 ** 31 - 1;

const hide = () => {
  for (const notice of document.querySelectorAll("[data-ends]")) {
    const left = Date.parse(notice.dataset.ends) - Date.now();
    if (left <= 0) notice.remove();
    else setTimeout(hide, Math.min(left, longestTimer));
  }
};

hide();
["pageshow", "visibilitychange"].forEach((event) => addEventListener(event, hide));
