/* The facilitator's guide to a step: what it is for, what to say, questions for every screen, and phrases to seed. */
"use strict";
(() => {
  const { page, store, command, clock, cards, keep, say, part, text, show, word } = Board;
  const { stepOf, placeOf, questionOf } = Board.step;
  const guide = document.getElementById("guide");
  const seeds = part(guide, "seeds");
  const own = part(guide, "own");
  const OWN_MAX = 300; // characters
  let left = null; // the phrases that are no card yet, once asked for
  let step = null;
  let place = null;

  const phrase = (name) => guide.querySelector(`[data-phrase="${CSS.escape(name)}"]`).textContent;
  const asked = () => store.state.prompt;

  async function ask(question) {
    if (await command.order("PUT", "/prompt", question)) {
      say.quietly(word("guide.shown"));
      return true;
    }
    return false;
  }

  async function takeAway() {
    if (await command.order("DELETE", "/prompt")) {
      say.quietly(word("guide.gone"));
    }
  }

  guide.querySelectorAll("[data-prompt]").forEach((node) =>
    part(node, "show").addEventListener("click", () =>
      asked()?.prompt === node.dataset.prompt ? takeAway() : ask({ prompt: node.dataset.prompt, text: null })));
  part(own, "away").addEventListener("click", takeAway);
  keep.field(part(own, "text"), "question");
  own.addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = part(own, "text");
    const fault = cards.fault(input.value, OWN_MAX);
    text(part(own, "problem"), fault);
    if (!fault && (await ask({ prompt: null, text: input.value.trim() }))) {
      keep.clear(input);
    }
  });

  /** What one could say. A question of the step's own stands in place of the usual one, and the rules of the step stay. */
  function script(state) {
    const question = questionOf(state);
    if (!question) {
      return word("say." + step);
    }
    const rules = ["RECALL", "WRITE_DO_DONT"].includes(step) ? " " + word("say.own." + step) : "";
    return word("say.own", question) + rules;
  }

  /** As long as people write, a phrase would lead them; once they vote, it would change what they vote on. */
  const sowing = () =>
    (step === "WRITE_DO_DONT" && clock.isLocked()) || ["REVEAL", "MEANS", "CLUSTER", "NAME_THEMES"].includes(step);

  async function look() {
    const answer = await fetch(`${page.dataset.api}/seeds`, { headers: { Accept: "application/json" }, cache: "no-store" })
      .then((heard) => (heard.ok ? heard.json() : null))
      .catch(() => null);
    left = answer;
    draw();
  }

  function draw() {
    const open = sowing();
    show(seeds, open || step === "WRITE_DO_DONT");
    show(part(seeds, "wait"), !open);
    show(part(seeds, "offer"), open && Boolean(left?.length));
    show(part(seeds, "none"), open && left?.length === 0);
    text(part(seeds, "phrase"), left?.length ? phrase(left[0]) : "");
    if (open && guide.open && left === null) {
      left = []; // asked for once
      look();
    }
  }

  part(seeds, "another").addEventListener("click", () => {
    left = [...left.slice(1), left[0]];
    draw();
    say.quietly(phrase(left[0]));
  });
  part(seeds, "add").addEventListener("click", async () => {
    const chosen = left[0];
    left = left.slice(1); // a second click means the next one
    draw();
    if (await command.order("POST", "/seeds", { phrase: chosen })) {
      say.info(word("guide.seeded"));
    }
    look();
  });

  guide.open = keep.get("guide") === "open";
  guide.addEventListener("toggle", () => {
    keep.set("guide", guide.open ? "open" : null);
    draw();
  });

  store.onChange((state) => {
    if (placeOf(state) !== place) {
      left = null;
    }
    place = placeOf(state);
    step = stepOf(state);
    text(part(guide, "why"), word("why." + (step === "CLOSED" && !state.charter ? "KEPT" : step)));
    text(part(guide, "say"), script(state));
    show(part(guide, "asking"), Boolean(state.stage) && state.state === "RUNNING");
    guide.querySelectorAll("[data-prompt]").forEach((node) => {
      show(node, node.dataset.stage === step);
      part(node, "show").setAttribute("aria-pressed", String(asked()?.prompt === node.dataset.prompt));
    });
    show(part(own, "away"), Boolean(asked()));
    draw();
  });
})();
