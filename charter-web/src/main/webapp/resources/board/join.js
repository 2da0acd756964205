/* Taking a seat: the code, then who may see what, then the seat. What was typed stays until it worked. */
"use strict";
(() => {
  const { page, part, text, show, word, uuid, lengthOf } = Board;
  const ask = document.getElementById("ask");
  const seat = document.getElementById("seat");
  const code = document.getElementById("code");
  const name = document.getElementById("name");
  const move = document.getElementById("move");
  const brought = new URLSearchParams(location.hash.slice(1)).get("seat"); // behind the hash: no server logs it
  const problem = part(page, "problem");
  const NAME_MAX = 60; // characters
  let key = uuid(); // the same until it worked: a repeated tap takes one seat
  let found = null;

  const tidy = (typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, "");

  function complain(message, field) {
    text(problem, message);
    [code, name].forEach((one) => one.setAttribute("aria-invalid", String(one === field && message !== "")));
    if (message && field) {
      field.focus();
    }
  }

  async function call(path, options) {
    try {
      const answer = await fetch(page.dataset.api + path, options);
      const body = await answer.json().catch(() => ({}));
      return { ok: answer.ok, status: answer.status, body };
    } catch {
      return { ok: false, status: 0, body: { title: word("net.offline") } };
    }
  }

  function reason(answer) {
    if (answer.status === 404) {
      return word("join.unknown");
    }
    return answer.body.title ?? word("net.failed");
  }

  function board(of) {
    location.assign(page.dataset.board + encodeURIComponent(of));
  }

  function offer(workshop) {
    found = workshop;
    show(part(page, "off"), workshop.takenOff); // a phone that slept then has not heard of it
    text(part(seat, "title"), workshop.title);
    text(part(seat, "facilitator"), workshop.facilitator ? word("welcome.facilitator", workshop.facilitator) : "");
    text(part(seat, "names"), word("welcome." + workshop.anonymity));
    show(part(seat, "naming"), workshop.anonymity === "NAMED");
    show(ask, false);
    show(seat, true);
    (workshop.anonymity === "NAMED" ? name : part(seat, "join")).focus();
  }

  async function look() {
    const wanted = tidy(code.value);
    if (wanted === "") {
      complain(word("join.empty"), code);
      return;
    }
    complain("");
    Board.keep.of(wanted);
    if (Board.keep.get("seat")) {
      board(wanted);
      return;
    }
    const answer = await call(wanted, { headers: { Accept: "application/json" } });
    if (answer.ok && answer.body.seated) { // the browser forgot what this page stored, and kept the cookie
      Board.keep.set("seat", "yes");
      board(wanted);
    } else if (answer.ok) {
      offer(answer.body);
    } else {
      complain(reason(answer), code);
    }
  }

  async function join() {
    if (found.takenOff) { // perhaps the seat was given back meanwhile
      const now = await call(found.code, { headers: { Accept: "application/json" } });
      if (now.ok && now.body.seated) {
        Board.keep.set("seat", "yes");
        board(found.code);
        return;
      }
    }
    if (lengthOf(name.value) > NAME_MAX) {
      complain(word("join.longName", NAME_MAX), name);
      return;
    }
    complain("");
    const answer = await call(found.code + "/participants", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify({ name: (found.anonymity === "NAMED" && name.value.trim()) || null, observer: document.getElementById("observer").checked }),
    });
    if (answer.ok) {
      Board.keep.set("seat", "yes");
      board(found.code);
    } else {
      complain(reason(answer), null);
    }
  }

  /** Takes over the seat of another device, with what its QR code brought. */
  async function take() {
    const wanted = tidy(code.value);
    const answer = await call(wanted + "/seat", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
      body: JSON.stringify({ offer: brought }),
    });
    if (answer.ok) {
      Board.keep.of(wanted);
      Board.keep.set("seat", "yes");
      board(wanted);
    } else {
      complain(answer.body.title ?? word("net.failed"), null);
    }
  }

  ask.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  seat.addEventListener("submit", (event) => {
    event.preventDefault();
    join();
  });
  part(seat, "other").addEventListener("click", () => {
    show(seat, false);
    show(ask, true);
    key = uuid();
    code.focus();
  });
  move.addEventListener("submit", (event) => {
    event.preventDefault();
    take();
  });
  show(part(page, "moved"), location.hash === "#moved");
  if (brought) {
    show(ask, false);
    show(move, true);
    move.querySelector("button").focus();
  } else if (code.value) {
    look();
  }
})();
