/* A card as everybody sees it, and a chart full of them. */
"use strict";
Board.cards = (() => {
  const { say, clone, part, text, show, keyed, word, plural } = Board;
  const MAX = 500; // characters
  const SIGNS = { DO: "\u2713", DONT: "\u2715", MEANS: "\u2026" };

  const TOLD = { WRITE_DO_DONT: ["DO", "DONT"], REVEAL: ["DO", "DONT"], MEANS: ["MEANS"], CLUSTER: ["MEANS"] };

  function meta(card) {
    const words = [];
    if (card.unclear) {
      words.push(word("card.unclear"));
    }
    if (card.author) {
      words.push(card.author);
    }
    if (card.late) {
      words.push(word("card.late"));
    }
    if (card.source && card.source !== "BOARD") {
      words.push(word("card." + card.source));
    }
    if (card.edited) {
      words.push(word("card.edited"));
    }
    if (card.copyOf) {
      words.push(word("card.copy"));
    }
    if (card.merged?.length > 0) {
      words.push(word("card.merged", card.merged.length + 1));
    }
    return words.join(" · ");
  }

  function sign(node, chart) {
    text(part(node, "sign"), SIGNS[chart]);
    text(part(node, "chart"), word("chart." + chart) + ": ");
  }

  function fill(node, card) {
    sign(node, card.chart);
    text(part(node, "text"), card.text);
    const note = meta(card);
    text(part(node, "meta"), note);
    show(part(node, "meta"), note !== "");
    node.classList.toggle("unclear", Boolean(card.unclear));
  }

  /** A list of cards of one chart; {@code make} makes the node where the plain card is not enough. */
  function list(node, cards, make = () => clone("card"), update = fill) {
    keyed(node, cards, (card) => card.id, make, update);
  }

  /** The sheet of a flip chart: its cards, or as many blank ones as are hidden; {@code make} and {@code update} as above. */
  function sheet(node, chart, state, blanks = 0, make = () => clone("card"), update = fill) {
    const cards = state.cards.filter((card) => card.chart === chart);
    const hidden = state.hidden?.[chart] ?? 0;
    text(part(node, "count"), plural(cards.length + hidden, "cards"));
    const blank = Array.from({ length: Math.min(hidden, blanks) }, (_, i) => ({ id: "hidden" + i, blank: true }));
    list(
      part(node, "cards"),
      [...cards, ...blank],
      (card) => (card.blank ? clone("blank") : make(card)),
      (one, card) => card.blank || update(one, card),
    );
    show(part(node, "empty"), cards.length + hidden === 0);
    text(part(node, "more"), hidden > blanks && blanks > 0 ? word("cards.hidden", hidden - blanks) : "");
  }

  /** What is wrong with the text of a card, or nothing; or of something else that holds {@code max} characters. */
  function fault(value, max) {
    const length = Board.lengthOf(value);
    if (value.trim() === "") {
      return word("write.empty");
    }
    const most = max ?? MAX;
    return length > most ? word(max ? "text.long" : "write.long", most, length.toLocaleString("en")) : "";
  }

  /** How much room is left, said only when it gets short. */
  function room(value, max = MAX) {
    const left = max - Board.lengthOf(value);
    if (left < 0) {
      return plural(-left, "write.over");
    }
    return left <= 100 ? plural(left, "write.left") : "";
  }

  let asked = null; // the cards that were unclear before

  /** Says when a card is unclear to somebody, and when it is not any more. */
  function questions(state) {
    const now = state.cards.filter((card) => card.unclear).map((card) => card.id);
    const news = { unclear: now.filter((id) => !asked?.includes(id)), clear: asked?.filter((id) => !now.includes(id)) ?? [] };
    Object.entries(asked ? news : {}).filter(([, ids]) => ids.length > 0).forEach(([kind, ids]) => say.arrived(kind, ids.length));
    asked = now;
  }

  /** What was taken out before the cards of this step were shown, or will be: a sentence for each reason (W-02). */
  function taken(state) {
    const charts = TOLD[state.stage?.name] ?? [];
    const reasons = state.takenOut.filter((one) => charts.includes(one.chart)).map((one) => one.reason);
    return [...new Set(reasons)].map((why) => plural(reasons.filter((one) => one === why).length, "taken." + why)).join(" ");
  }

  /** What was not shown, as so few wrote: how many, never whose (W-06). */
  const unseen = (state) => (state.unseen > 0 ? plural(state.unseen, "unseen") : "");

  return { fill, sign, list, sheet, questions, taken, unseen, fault, room };
})();
