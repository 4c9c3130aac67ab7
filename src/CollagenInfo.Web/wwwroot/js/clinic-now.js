/**
 * A page that stays open, or comes back from the browser's memory, may outlive what it says: whether the clinic is open. Then it
 * shows both numbers, as it does on paper.
 */
const longestTimer = 2 ** 31 - 1;
const { until } = document.body.dataset;

const forget = () => {
  const left = Date.parse(until) - Date.now();
  if (left <= 0) document.body.removeAttribute("class");
  else setTimeout(forget, Math.min(left, longestTimer));
};

if (until) {
  forget();
  ["pageshow", "visibilitychange"].forEach((event) => addEventListener(event, () => Date.now() >= Date.parse(until) && forget()));
}
