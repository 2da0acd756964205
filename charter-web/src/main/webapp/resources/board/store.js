/* What this screen knows of the board: the snapshot, and every event after it. */
"use strict";
Board.store = (() => {
  const { keep } = Board;
  const listeners = [];
  let state = null;
  let clockAhead = 0; // ms the server's clock is ahead of this device's
  let due = false;

  const without = (list, id) => list.filter((one) => one.id !== id);

  function put(list, one) {
    const at = list.findIndex((old) => old.id === one.id);
    return at < 0 ? [...list, one] : list.map((old, i) => (i === at ? { ...old, ...one } : old));
  }

  function stage({ again, ...data }) {
    const entered = data.stage?.number !== state.stage?.number;
    Object.assign(state, data);
    if (entered) {
      state.present.finished = data.finished ?? 0;
      state.me.finished = false;
      breakout({ breakout: null }); // groups are over with their step
      state.prompt = null;
    }
    if (entered) {
      state.me.dotsLeft = state.vote.budget;
    }
    if (entered && state.vote.open) { // a vote begins, or one that was left goes on
      state.themes = state.themes.map((theme) => ({ ...theme, dots: null, before: [], mine: again ? theme.mine : 0 }));
    }
  }

  /** New groups. Each person hears their own apart, before or after this. */
  function breakout(data) {
    state.breakout = data.breakout;
    state.me.group = data.breakout ? state.me.group : null;
  }

  /** In which order they were written, this device alone knows: the portal keeps none (W-05). New ones come last. */
  function asWritten(own) {
    const written = state?.mine.map((card) => card.id) ?? JSON.parse(keep.get("written") ?? "[]");
    const at = (card) => (written.includes(card.id) ? written.indexOf(card.id) : Number.MAX_SAFE_INTEGER);
    return [...own].sort((a, b) => at(a) - at(b));
  }

  /** The own cards, whose order the device keeps for its next reload. */
  function own(list) {
    state.mine = list;
    keep.set("written", list.length > 0 ? JSON.stringify(list.map((card) => card.id)) : null);
  }

  function mine(data) {
    own(asWritten(data.mine ?? state.mine));
    state.me.finished = data.finished ?? state.me.finished;
    state.me.group = data.group ?? state.me.group;
    state.me.dotsLeft = data.dotsLeft ?? state.me.dotsLeft;
    state.answers = data.answers ?? state.answers;
    if (data.votes) {
      state.themes = state.themes.map((theme) => ({ ...theme, mine: data.votes[theme.id] ?? 0 }));
    }
  }

  /** Once it is counted, or asked anew, nobody has an answer to it. */
  function poll(data) {
    state.polls = put(state.polls, data);
    if (data.counted || data.answered === 0) {
      state.answers = Object.fromEntries(Object.entries(state.answers).filter(([id]) => id !== data.id));
    }
  }

  /** After this nothing is hidden any more on these charts, one's own neither, but what was left unseen. */
  function revealed(data) {
    data.cards.forEach((card) => (state.cards = put(state.cards, card)));
    data.charts.forEach((chart) => (state.hidden[chart] = 0));
    own(state.mine.filter((card) => card.takenOut === "FEW_WROTE" || !data.charts.includes(card.chart)));
  }

  const reducers = {
    /** All names are told when somebody left or came back. A single one comes in, and may have been in the snapshot. */
    joined({ name, ...data }) {
      const { present } = state;
      if (data.names) {
        Object.assign(present, data);
        return;
      }
      if (name && data.joined > present.joined) {
        present.names = [...(present.names ?? []), name].sort();
      }
      ["joined", "watching"].forEach((who) => (present[who] = Math.max(present[who] ?? 0, data[who] ?? 0)));
    },
    door: (data) => (state.door = data.open),
    finished: (data) => (state.present.finished = data.finished),
    counted: (data) => Object.assign(state.hidden, data),
    stage,
    plan: (data) => Object.assign(state, { plan: data.plan, stage: data.stage ?? state.stage }),
    led: (data) => (state.facilitator = data.facilitator),
    timer: (data) => state.stage && Object.assign(state.stage, { endsAt: null, locked: false }, data),
    breakout,
    "taken-out": (data) => (state.takenOut = data.takenOut),
    revealed,
    /** Own ones that are none of these any more are gone, or told anew by the next snapshot. */
    unseen(data) {
      state.unseen = data.unseen;
      own(data.unseen > 0 ? state.mine : state.mine.filter((card) => card.takenOut !== "FEW_WROTE"));
    },
    card: (data) => (state.cards = put(state.cards, data)),
    "card-removed": (data) => (state.cards = without(state.cards, data.id)),
    theme: (data) => (state.themes = put(state.themes, data)),
    "theme-removed"(data) {
      state.themes = without(state.themes, data.id);
      state.cards = state.cards.map((card) => (card.theme === data.id ? { ...card, theme: null } : card));
    },
    moved: (data) =>
      (state.cards = state.cards.map((card) => (data.cards.includes(card.id) ? { ...card, theme: data.theme ?? null } : card))),
    suggested: (data) => (state.suggestions = data.suggestions),
    votes(data) {
      state.vote = { ...state.vote, open: false };
      data.themes.forEach((theme) => (state.themes = put(state.themes, theme)));
    },
    mine,
    prompt: (data) => (state.prompt = data.prompt || data.text ? data : null),
    poll,
    reviewers: (data) => (state.reviewers = data.reviewers),
    flag: (data) => (state.flags = put(state.flags, data)),
    "flag-removed": (data) => (state.flags = without(state.flags, data.id)),
    definition: (data) => (state.definition = data),
    principle: (data) => (state.principles = put(state.principles, data)),
    "principle-removed": (data) => (state.principles = without(state.principles, data.id)),
    closed(data) {
      state.state = "CLOSED";
      breakout({ breakout: null });
      state.charter = data.charter;
      state.me.name = state.anonymity === "ALIAS" ? null : state.me.name; // the portal has forgotten it
    },
  };

  /** Tells the page, once for all that came together. */
  function changed() {
    if (!due) {
      due = true;
      queueMicrotask(() => {
        due = false;
        listeners.forEach((listener) => listener(state));
      });
    }
  }

  return {
    kinds: Object.keys(reducers),
    get state() {
      return state;
    },
    load(snapshot) {
      state = { hidden: {}, unseen: 0, takenOut: [], mine: [], cards: [], themes: [], suggestions: [], principles: [], flags: [], polls: [], answers: {}, reviewers: 0, vote: { open: false, budget: 0, cap: 0 }, ...snapshot, mine: asWritten(snapshot.mine ?? []) };
      state.state = state.state === "ARCHIVED" ? "CLOSED" : state.state; // what was put away looks as it did at its end
      clockAhead = snapshot.now ? Date.parse(snapshot.now) - Date.now() : 0;
      changed();
    },
    apply(kind, data) {
      reducers[kind](data);
      changed();
    },
    changed,
    own,
    onChange: (listener) => listeners.push(listener),
    now: () => Date.now() + clockAhead,
  };
})();
