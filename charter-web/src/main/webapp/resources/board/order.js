/* Whoever moves a step of the plan goes on from that step, wherever it stands then. */
"use strict";
(() => {
  let place = null; // where the step is to stand
  let ways = []; // the buttons to go on from, the one that was pressed first

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".steps-list .acts button");
    const way = button?.id.match(/:(up|down)$/)?.[1];
    if (way) {
      const step = button.closest("li");
      place = [...step.parentElement.children].indexOf(step) + (way === "up" ? -1 : 1);
      ways = way === "up" ? ["up", "down"] : ["down", "up"];
    }
  }, true);

  window.jQuery(document).on("pfAjaxComplete", () => {
    const step = document.querySelector(".steps-list")?.children[place ?? -1];
    place = null;
    ways.map((way) => step?.querySelector(`[id$=":${way}"]:not(:disabled)`)).find(Boolean)?.focus();
  });
})();
