/* Takes this person's seat along to another device: what that device must bring, as a QR code and an address. */
"use strict";
(() => {
  const { outbox, part, text, uuid, word } = Board;
  const box = document.getElementById("my-seat");

  box.addEventListener("toggle", async () => {
    if (!box.open) {
      return;
    }
    const answer = await outbox.send({ key: uuid(), method: "POST", path: "/seat/offer", body: {} });
    text(part(box, "problem"), answer.ok ? "" : (answer.body.title ?? word("net.offline")));
    if (answer.ok) {
      part(box, "qr").setAttribute("viewBox", `0 0 ${answer.body.size} ${answer.body.size}`);
      part(box, "modules").setAttribute("d", answer.body.path);
      part(box, "address").value = answer.body.address;
    }
  });
})();
