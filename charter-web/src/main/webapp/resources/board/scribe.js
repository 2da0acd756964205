/* Types in what hangs on paper in the room, one after the other. What was typed stays until it is on the board. */
"use strict";
Board.scribe = (() => {
  const { page, command, keep, cards, say, part, text, show, word } = Board;
  const OPEN = { WRITE_DO_DONT: ["DO", "DONT"], REVEAL: ["DO", "DONT"], MEANS: ["DO", "DONT", "MEANS"], CLUSTER: ["DO", "DONT", "MEANS"], NAME_THEMES: ["DO", "DONT", "MEANS"] };
  const form = part(page, "scribe");
  const input = part(form, "sheet");
  const chart = part(form, "chart");

  keep.field(input, "paper");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fault = cards.fault(input.value);
    text(part(form, "problem"), fault);
    if (!fault && (await command.order("POST", "/paper", { chart: chart.value, text: input.value.trim() }))) {
      keep.clear(input);
      say.quietly(word("scribe.done"));
    }
    input.focus();
  });

  return (state) => {
    const open = state.state === "RUNNING" ? (OPEN[Board.step.stepOf(state)] ?? []) : [];
    show(form, open.length > 0);
    [...chart.options].forEach((option) => (option.hidden = option.disabled = !open.includes(option.value)));
    if (open.length && !open.includes(chart.value)) {
      chart.value = open[0];
    }
  };
})();
