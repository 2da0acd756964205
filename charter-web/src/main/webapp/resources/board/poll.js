/* What everybody is asked and answers once: one's own answer, how many have answered, and the counts once they are shown. */
"use strict";
Board.poll = (() => {
  const { page, store, outbox, result, review, say, clone, part, text, show, keyed, word, plural } = Board;
  const FEWEST = 4; // with fewer answers somebody could guess who gave which
  const SCALE = "CONFIDENCE";
  const ANSWERS = { [SCALE]: 6 };
  const { kind } = page.dataset;
  const shown = new Map(); // the last state of each, to tell when it is counted

  /** The question as it is asked in this step, if it is. */
  const find = (state, question) =>
    state.polls.find((poll) => poll.question === question && poll.stage === state.stage?.name);

  const pathOf = (poll) => `/polls/${poll.id}`;
  const own = (poll, state) =>
    outbox.all().findLast((one) => one.path === `${pathOf(poll)}/answer`)?.body.answer ?? state.answers[poll.id];
  const nameOf = (answer) => word(`prompt.${answer.question}.${answer.number}`);
  const answersTo = (question) =>
    Array.from({ length: ANSWERS[question] ?? 2 }, (_, number) => ({ question, number, key: `${question}:${number}` }));

  function pick(answer) {
    const poll = find(store.state, answer.question);
    outbox.add("PUT", `${pathOf(poll)}/answer`, { answer: answer.number });
  }

  function make(answer) {
    const node = clone("answer");
    const input = part(node, "pick");
    input.name = "poll-" + answer.question;
    input.addEventListener("change", () => pick(answer));
    text(part(node, "text"), answer.question === SCALE ? String(answer.number) : nameOf(answer));
    return node;
  }

  function item(answer) {
    const node = document.createElement("li");
    text(node, nameOf(answer));
    return node;
  }

  function bar(node, answer, poll) {
    const people = poll.counts[answer.number];
    text(part(node, "text"), nameOf(answer));
    text(part(node, "people"), String(people));
    part(node, "length").setAttribute("width", `${(100 * people) / poll.answered}%`);
  }

  async function askAgain(poll) {
    const { command } = Board;
    const path = pathOf(poll);
    if (await command.order("PUT", path, { shown: false })) {
      say.info(word("poll.askedAgain"), () => command.order("POST", path + "/back", {}));
    }
  }

  function says(poll, answers) {
    if (poll.counted) {
      return poll.counts ? "" : word("poll.few");
    }
    if (answers) {
      return word("poll.secret", FEWEST);
    }
    return kind === "run" ? word(poll.answered < FEWEST ? "poll.wait" : "poll.ready", FEWEST) : "";
  }

  /** Buttons of those who lead. Whoever pressed one goes on with the other. */
  function lead(node, poll, state) {
    const may = kind === "run" && state.state === "RUNNING";
    const [before, after] = poll.counted ? ["show", "again"] : ["again", "show"];
    const pressed = document.activeElement === part(node, before);
    show(part(node, "lead"), may);
    show(part(node, after), may);
    show(part(node, before), false);
    if (may && pressed) {
      part(node, after).focus();
    }
  }

  function announce(poll) {
    if (shown.get(poll.id) === false && poll.counted) {
      say.quietly(word("poll.shown"));
    }
    shown.set(poll.id, poll.counted);
  }

  function draw(node, poll, state) {
    const open = !poll.counted && ["RUNNING", "PAUSED"].includes(state.state);
    const may = open && kind === "seat" && !state.me.observer;
    const scale = poll.question === SCALE;
    const all = answersTo(poll.question);
    node.classList.toggle("scale", scale);
    show(part(node, "ends"), open && scale);
    show(part(node, "answers"), may);
    keyed(part(node, "answers"), may ? all : [], (one) => one.key, make, (label, one) => {
      part(label, "pick").checked = own(poll, state) === one.number;
    });
    show(part(node, "choice"), open && !may && !scale);
    keyed(part(node, "choice"), open && !may && !scale ? all : [], (one) => one.key, item, () => {});
    show(part(node, "bars"), Boolean(poll.counts));
    keyed(part(node, "bars"), poll.counts ? all : [], (one) => one.key, () => clone("bar"), (li, one) => bar(li, one, poll));
    show(part(node, "median"), poll.median !== null);
    text(part(node, "median"), poll.median === null ? "" : word("poll.median", poll.median.toLocaleString(document.documentElement.lang)));
    text(part(node, "answered"), poll.counted ? plural(poll.answered, "poll.people") : word("poll.answered", poll.answered, state.present.joined));
    const said = says(poll, may);
    text(part(node, "says"), said);
    show(part(node, "says"), said !== "");
    lead(node, poll, state);
    announce(poll);
  }

  /**
   * Puts a question there, under the words with this id. The function it gives wants the state and the question, and
   * says whether that is asked.
   */
  function mount(container, labelledBy) {
    const node = clone("poll");
    part(node, "answers").setAttribute("aria-labelledby", labelledBy);
    part(node, "answers").setAttribute("aria-describedby", labelledBy + "-ends");
    part(node, "ends").id = labelledBy + "-ends";
    let poll = null;
    part(node, "show").addEventListener("click", () => Board.command.order("PUT", pathOf(poll), { shown: true }));
    part(node, "again").addEventListener("click", () => askAgain(poll));
    container.append(node);
    return (state, question) => {
      poll = find(state, question) ?? null;
      show(container, poll !== null);
      if (poll) {
        draw(node, poll, state);
      }
      return poll !== null;
    };
  }

  /** How sure everybody is, in the last step. */
  function confidence(container) {
    const node = clone("confidence");
    const update = mount(part(node, "poll"), "confidence-title");
    container.append(node);
    return (state) => show(node, update(state, SCALE));
  }

  /** The last step: what one is asked, and below it what was found. */
  function closing(container) {
    const parts = [confidence, review, result.close].map((one) => one(container));
    return (state) => parts.forEach((update) => update(state));
  }

  outbox.onSettled(({ path, body }) => {
    const id = path.match(/^\/polls\/(.+)\/answer$/)?.[1];
    const poll = store.state.polls.find((one) => one.id === id);
    if (poll && !poll.counted) {
      store.state.answers = { ...store.state.answers, [id]: body.answer };
    }
  });

  return { mount, confidence, closing };
})();
