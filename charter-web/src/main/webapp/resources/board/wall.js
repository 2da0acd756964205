/* The steps as everybody sees them together: on the wall of the room, and beside the facilitator's controls. */
"use strict";
Board.wall = (() => {
  const { page, store, cards, calm, group, vote, result, flags, poll, clone, part, text, show, keyed, word, plural } = Board;
  const BLANKS = 16; // as many fit a sheet in the largest type

  const TOLD = ["WRITE_DO_DONT", "REVEAL", "MEANS", "CLUSTER", "VOTE", "DRAFT_TEXT"]; // what will happen, where it is planned

  function welcome(container) {
    const node = clone("welcome");
    container.append(node);
    return (state) => {
      text(part(node, "workshop"), state.title);
      text(part(node, "facilitator"), state.facilitator ? word("welcome.facilitator", state.facilitator) : "");
      text(part(node, "names"), word("welcome." + state.anonymity));
      show(part(node, "coming"), state.state !== "CANCELLED");
      const planned = new Set((state.plan ?? []).map((step) => step.name).filter((name) => TOLD.includes(name)));
      keyed(part(node, "will"), [...planned], (name) => name, () => document.createElement("li"), (li, name) =>
        text(li, word("will." + name)));
      text(part(node, "present"), plural(state.present.joined, "present"));
    };
  }

  function charts(container) {
    const node = clone("charts");
    container.append(node);
    return (state) => ["DO", "DONT"].forEach((chart) => cards.sheet(part(node, chart), chart, state, BLANKS));
  }

  function means(container) {
    const node = clone("means");
    container.append(node);
    return (state) => cards.sheet(node, "MEANS", state, BLANKS);
  }

  /** Themes with their cards, to look at; what is in none stands last. */
  function themes(container) {
    const node = document.createElement("div");
    node.className = "themes";
    container.append(node);
    const calmly = calm(node);
    function draw() {
      const { state } = store;
      const loose = state.cards.some((card) => !card.theme) ? [{ id: "loose", name: word("theme.loose") }] : [];
      keyed(node, [...state.themes, ...loose], (theme) => theme.id, () => clone("wall-theme"), (section, theme) => {
        const own = state.cards.filter((card) => (card.theme ?? "loose") === theme.id);
        text(part(section, "name"), group.nameOf(theme));
        text(part(section, "count"), vote.sized(theme, own.length));
        cards.list(part(section, "cards"), own);
      });
    }
    return () => calmly(draw);
  }

  function votes(container) {
    const node = clone("votes");
    container.append(node);
    return (state) => {
      show(part(node, "hidden"), state.vote.open);
      text(part(node, "terms"), vote.terms(state));
      vote.results(part(node, "votes"), state);
    };
  }

  /** In the room the last question stands beside what was found. */
  const closing = page.dataset.kind === "room" ? result.close : poll.closing;

  const STEPS = {
    LOBBY: welcome,
    WELCOME: welcome,
    RECALL: welcome,
    WRITE_DO_DONT: charts,
    REVEAL: charts,
    MEANS: means,
    CLUSTER: themes,
    NAME_THEMES: themes,
    VOTE: votes,
    DRAFT_TEXT: result.mount,
    BEHAVIOURS: result.mount,
    REALITY_CHECK: flags.look,
    CLOSE: closing,
    CLOSED: closing,
    CANCELLED: welcome,
  };

  return { STEPS, welcome, charts, means };
})();
