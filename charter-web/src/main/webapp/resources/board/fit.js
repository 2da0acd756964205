/* Makes what hangs on the wall as large as the wall allows; what still does not fit is shown page by page. */
"use strict";
Board.fit = (() => {
  const SIZES = [30, 27, 24, 21, 19, 17]; // px: the last can just be read from the back row
  const TURN = 9000; // ms for a page
  const wall = document.getElementById("step");
  let due = false;

  const areas = () => [...wall.querySelectorAll("[data-part=cards], .themes, .result, .ranks, .clauses")].filter(
    (area) => getComputedStyle(area).overflowY === "hidden");
  const tooMuch = (area) => area.scrollHeight > area.clientHeight + 2;

  function fit() {
    due = false;
    for (const size of SIZES) {
      wall.style.setProperty("--size", size + "px");
      if (!areas().some(tooMuch)) {
        return;
      }
    }
  }

  function soon() {
    if (!due) {
      due = true;
      setTimeout(fit, 0);
    }
  }

  setInterval(() => areas().filter(tooMuch).forEach((area) => {
    const end = area.scrollTop + area.clientHeight >= area.scrollHeight - 2;
    area.scrollTop = end ? 0 : area.scrollTop + area.clientHeight * 0.9;
  }), TURN);
  window.addEventListener("resize", soon);
  return soon;
})();
