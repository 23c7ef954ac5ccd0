// What Gradio's chat page leaves to be put right: names that quote raw HTML, links that open where they should not,
// the place it scrolls to. Reads nothing and sends nothing.
(() => {
  "use strict";
  // The page grows in steps after a question, and the browser then brings the box into view again.
  const SETTLING_MS = [0, 60, 200, 450, 900];
  let shown = 0;
  let timers = [];

  const leaveAlone = () => { timers.forEach(clearTimeout); timers = []; };
  const bringToTop = (row) => {
    leaveAlone();
    timers = SETTLING_MS.map((wait) => setTimeout(() => row.isConnected && row.scrollIntoView({ block: "start" }), wait));
  };
  for (const moved of ["wheel", "touchmove", "pointerdown", "keydown"]) addEventListener(moved, leaveAlone, { passive: true, capture: true });

  const tidy = () => {
    const conversation = document.getElementById("kg-conversation");
    if (!conversation) return;
    // A message's aria-label holds its HTML as text: the content itself is what should be read.
    for (const message of conversation.querySelectorAll("[data-testid='bot'][aria-label], [data-testid='user'][aria-label]"))
      message.removeAttribute("aria-label");
    for (const link of document.querySelectorAll("a[href^='tel:'][target], a[href^='sms:'][target]")) link.removeAttribute("target");
    const rows = conversation.querySelectorAll(".message-row.user-row");
    if (rows.length > shown) bringToTop(rows[rows.length - 1]);
    shown = rows.length;
  };

  new MutationObserver(tidy).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ["aria-label", "target"] });
})();
