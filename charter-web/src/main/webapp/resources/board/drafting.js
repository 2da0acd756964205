/* What a group words on a phone: the definition, a principle, what to do and what not to do. Everybody sees it at once. */
"use strict";
Board.drafting = (() => {
  const { store, outbox, keep, say, cards, clock, vote, group, result, reading, clone, part, text, show, keyed, word, pass } = Board;
  const TEXT_MAX = 500;
  const PRINCIPLE_MAX = 200;
  const SENTENCES = 3;
  const MOST = 50;
  const ADDS = /^\/(proposals|principles|principles\/[^/]+\/behaviours)$/;
  const DONE = "drafted"; // what this device added, with its id on the board, latest last

  const done = () => JSON.parse(keep.get(DONE) ?? "[]");
  const underway = () => outbox.all().filter((one) => ADDS.test(one.path));

  outbox.onSettled((command, answer) => {
    if (ADDS.test(command.path) && answer.id) {
      say.quietly(word("draft.added"));
      keep.set(DONE, JSON.stringify([...done(), { ...command, id: answer.id }].slice(-MOST)));
    }
  });

  /** It stands as it was added, and nobody went on from it: the portal would take it back. */
  function stands(state, { id, text: words }) {
    switch (state.stage?.name) {
      case "DRAFT_TEXT":
        return state.cards.some((card) => card.id === id && card.text === words && !card.theme && !state.definition?.cards.includes(id))
          || state.principles.some((one) => one.id === id && one.name === words && one.behaviours.length === 0);
      case "BEHAVIOURS":
        return state.principles.some((one) => one.behaviours.some((two) => two.id === id && two.text === words));
      default:
        return false;
    }
  }

  function make(one) {
    const title = document.getElementById("title");
    const node = clone("drafted-one");
    part(node, "back").addEventListener("click", () => {
      pass(node, "button", title);
      outbox.add("POST", "/proposals/undo", { key: one.key });
      say.info(word("undo.done"), () => outbox.add("POST", one.path, one.body, { text: one.text, place: one.place })); // its words would be gone
    });
    return node;
  }

  /** What this device added and may take back, and what is on its way. */
  function mine(container) {
    const node = clone("drafted");
    container.append(node);
    return (state) => {
      const leaving = outbox.all().filter((one) => one.path === "/proposals/undo").map((one) => one.body.key);
      const added = done().filter((one) => stands(state, one) && !leaving.includes(one.key));
      const all = [...added, ...underway().filter((one) => !added.some((two) => two.key === one.key))];
      show(node, all.length > 0);
      keyed(part(node, "list"), all, (one) => one.key, make, (item, one) => {
        text(part(item, "text"), one.text);
        text(part(item, "meta"), one.waiting ? word("own.waiting") : "");
        item.setAttribute("aria-busy", String(!one.id));
        show(part(item, "back"), Boolean(one.id) && !clock.isPaused());
        part(item, "back").setAttribute("aria-label", `${part(item, "back").textContent}: ${one.text.slice(0, 80)}`);
      });
    };
  }

  /** Adds what was typed, or says what is wrong with it. It stays in the field until the outbox has it. */
  function add(form, fault, { path, body, place }) {
    const input = part(form, "text");
    const wrong = clock.isPaused() ? word("paused") : fault;
    text(part(form, "problem"), wrong);
    input.setAttribute("aria-invalid", String(wrong !== ""));
    if (!wrong) {
      outbox.add("POST", path, body, { text: input.value.trim(), place });
      keep.clear(input);
      input.dispatchEvent(new Event("input"));
      say.close();
      if (!navigator.onLine) {
        say.quietly(word("own.waiting"));
      }
    }
    input.focus();
  }

  function still(form) {
    part(form, "text").readOnly = clock.isPaused();
    part(form, "add").setAttribute("aria-disabled", String(clock.isPaused()));
  }

  /** A definition, or a principle for a theme. */
  function words(container) {
    const node = clone("drafting");
    const form = part(node, "form");
    const input = part(form, "text");
    const kind = part(form, "kind");
    const place = "draft";
    let sentences = 0;
    const isDefinition = () => kind.value === "DEFINITION";
    const max = () => (isDefinition() ? TEXT_MAX : PRINCIPLE_MAX);
    const fault = () => (isDefinition() && sentences > SENTENCES ? word("distil.tooMany", SENTENCES) : cards.fault(input.value, max()));
    function told() {
      const counted = isDefinition() ? word("distil.sentences", sentences, SENTENCES) : "";
      text(part(form, "count"), cards.room(input.value, max()) || counted);
      ["stem", "help"].forEach((name) => show(part(form, name), isDefinition()));
      text(part(form, "label"), word(isDefinition() ? "draft.label.definition" : "draft.label.principle"));
    }
    keep.field(input, place);
    input.addEventListener("input", () => {
      text(part(form, "problem"), "");
      told();
    });
    const read = reading(form, input, (how) => {
      sentences = how.sentences;
      told();
    });
    kind.addEventListener("change", () => {
      text(part(form, "problem"), "");
      keep.set("draft-kind", kind.value);
      told();
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await read.ask(); // the count may be of what stood there before
      const value = input.value.trim();
      const theme = kind.value === "FREE" ? null : kind.value;
      add(form, fault(), isDefinition()
        ? { path: "/proposals", body: { text: value }, place }
        : { path: "/principles", body: { name: value, theme }, place });
    });
    container.append(node);
    let chosen = keep.get("draft-kind");
    return (state) => {
      keyed(part(form, "themes"), vote.ranked(state), (theme) => theme.id, (theme) => new Option("", theme.id), (option, theme) =>
        text(option, group.known(theme, state, state.cards)));
      kind.value = chosen ?? kind.value;
      chosen = null;
      kind.value ||= "DEFINITION"; // its theme is gone
      const said = state.cards.filter((card) => card.chart === "MEANS" && card.source !== "GROUP");
      cards.list(part(node, "statements"), said);
      show(part(node, "said"), said.length > 0);
      text(part(node, "privacy"), word("draft.privacy." + state.anonymity));
      still(form);
      told();
    };
  }

  /** Below each principle: what one would see somebody doing, and not doing. */
  function belowEach(section, principle) {
    ["DO", "DONT"].forEach((kind) => {
      const node = clone("draft-behaviour");
      const form = part(node, "form");
      const input = part(form, "text");
      const place = `draft:${kind}:${principle.id}`;
      node.dataset.kind = kind;
      text(part(node, "summary"), word("draft.add." + kind));
      keep.field(input, place);
      node.open = input.value !== "";
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const body = { kind, text: input.value.trim(), card: null };
        add(form, cards.fault(input.value, TEXT_MAX), { path: `/principles/${principle.id}/behaviours`, body, place });
      });
      section.append(node);
    });
  }

  function named(section, principle) {
    section.querySelectorAll("details.adds").forEach((node) => {
      const name = `${word("draft.add." + node.dataset.kind)}: ${principle.name}`;
      part(node, "summary").setAttribute("aria-label", name);
      part(node, "text").setAttribute("aria-label", name);
      still(part(node, "form"));
    });
  }

  const both = (above, below) => (container) => {
    const updates = [above(container), below(container)];
    return (state) => updates.forEach((update) => update(state));
  };

  function behaviours(container) {
    const update = result.mount(container, belowEach);
    return (state) => {
      update(state);
      state.principles.forEach((one) => named(container.querySelector(`[data-key="${one.id}"]`), one));
    };
  }

  return { mount: both(words, both(mine, result.mount)), behaviours: both(behaviours, mine) };
})();
