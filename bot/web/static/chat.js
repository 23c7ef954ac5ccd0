// What Gradio's chat page leaves to be put right: names that quote raw HTML, links that open where they should not,
// the place it scrolls to. Reads nothing and sends nothing.
(() => {
  "use strict";
  let shown = 0;

  const tidy = () => {
    const conversation = document.getElementById("kg-conversation");
    if (!conversation) return;
    // A message's aria-label holds its HTML as text: the content itself is what should be read.
    for (const message of conversation.querySelectorAll("[data-testid='bot'][aria-label], [data-testid='user'][aria-label]"))
      message.removeAttribute("aria-label");
    for (const link of document.querySelectorAll("a[href^='tel:'][target], a[href^='sms:'][target]")) link.removeAttribute("target");
    const rows = conversation.querySelectorAll(".message-row.user-row");
    if (rows.length > shown) rows[rows.length - 1].scrollIntoView({ block: "start" });
    shown = rows.length;
  };

  new MutationObserver(tidy).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ["aria-label", "target"] });
})();
