"use strict";
// Checks what the portal gave out, with nothing but this page: no request is made. The steps are those of
// charter-domain, package signoff.receipt, and the sentences are the same.
(() => {
  const told = JSON.parse(document.getElementById("words").textContent);
  const utf8 = new TextEncoder();
  const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  // Bytes and hashes, each in the one spelling that the log writes

  const hex = bytes => [...new Uint8Array(bytes)].map(each => each.toString(16).padStart(2, "0")).join("");
  const fromHex = text => {
    if (typeof text !== "string" || !/^([0-9a-f]{2})*$/.test(text)) throw new Error("not hexadecimal");
    return Uint8Array.from(text.match(/../g) || [], each => parseInt(each, 16));
  };
  const fromBase64 = text => {
    const bytes = atob(text);
    if (btoa(bytes) !== text) throw new Error("not base64, or another spelling of it");
    return Uint8Array.from(bytes, each => each.charCodeAt(0));
  };
  const joined = (...parts) => {
    const all = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
    parts.reduce((at, each) => (all.set(each, at), at + each.length), 0);
    return all;
  };
  const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const ofText = async text => hex(await sha256(utf8.encode(text)));
  const ofLeaf = async bytes => hex(await sha256(joined([0], bytes)));
  const ofNode = async (left, right) => hex(await sha256(joined([1], fromHex(left), fromHex(right))));
  const asHash = text => {
    const bytes = fromHex(text);
    if (bytes.length !== 32) throw new Error("not a hash");
    return hex(bytes);
  };

  // Keys and checkpoints (C2SP signed-note and tlog-checkpoint)

  async function keysIn(text) {
    const lines = text.split("\n").map(line => line.trim()).filter(line => line && !line.startsWith("#"));
    if (!lines.length) throw new Error("no key");
    return Promise.all(lines.map(async line => {
      const [key, until] = line.split(" until ");
      const [name, id, ...rest] = key.split("+");
      const bytes = fromBase64(rest.join("+"));
      const hash = await sha256(joined(utf8.encode(name + "\n"), bytes));
      if (!name || bytes.length !== 33 || bytes[0] !== 1 || hex(hash.slice(0, 4)) !== id) throw new Error("not a key");
      const ed25519 = await crypto.subtle.importKey("raw", bytes.slice(1), {name: "Ed25519"}, false, ["verify"]);
      return {name, id, ed25519, until: until === undefined ? Infinity : Number(until)};
    }));
  }

  async function isSignedBy(key, line, text) {
    const start = "\u2014 " + key.name + " ";
    if (!line.startsWith(start)) return false;
    try {
      const bytes = fromBase64(line.slice(start.length));
      return hex(bytes.slice(0, 4)) === key.id
        && await crypto.subtle.verify({name: "Ed25519"}, key.ed25519, bytes.slice(4), utf8.encode(text));
    } catch (unreadable) {
      return false;
    }
  }

  async function checkpointIn(note, keys) {
    const end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n")) throw new Error("not a signed note");
    const text = note.slice(0, end + 1);
    const [origin, size, root, ...rest] = text.split("\n");
    if (!rest.length || !origin || !/^(0|[1-9][0-9]{0,17})$/.test(size)) throw new Error("not a checkpoint");
    const checkpoint = {size: Number(size), root: asHash(hex(fromBase64(root)))};
    for (const key of keys) {
      for (const line of note.slice(end + 2).split("\n")) {
        if (origin === key.name && checkpoint.size <= key.until && await isSignedBy(key, line, text)) return checkpoint;
      }
    }
    throw new Error("not of this log");
  }

  // Merkle tree (RFC 9162, 2.1.3.2 and 2.1.4.2)

  const half = number => Math.floor(number / 2);

  async function leadsTo(root, leaf, number, size, path) {
    if (number < 0 || number >= size) return false;
    let place = number, last = size - 1, reached = leaf;
    for (const beside of path) {
      if (last === 0) return false;
      if (place % 2 === 1 || place === last) {
        reached = await ofNode(beside, reached);
        while (place % 2 === 0 && place !== 0) { place = half(place); last = half(last); }
      } else {
        reached = await ofNode(reached, beside);
      }
      place = half(place); last = half(last);
    }
    return last === 0 && reached === root;
  }

  async function joins(earlier, later, path) {
    if (earlier.size > later.size) return false;
    if (earlier.size === later.size) return !path.length && earlier.root === later.root;
    if (earlier.size === 0) return !path.length && earlier.root === NOTHING;
    let place = earlier.size - 1, last = later.size - 1, rest = path, start = earlier.root;
    let size = earlier.size;
    while (size % 2 === 0) size /= 2;
    if (size !== 1) {
      if (!path.length) return false;
      [start, ...rest] = path;
    }
    while (place % 2 === 1) { place = half(place); last = half(last); }
    let early = start, late = start;
    for (const beside of rest) {
      if (last === 0) return false;
      if (place % 2 === 1 || place === last) {
        early = await ofNode(beside, early);
        late = await ofNode(beside, late);
        while (place % 2 === 0 && place !== 0) { place = half(place); last = half(last); }
      } else {
        late = await ofNode(late, beside);
      }
      place = half(place); last = half(last);
    }
    return last === 0 && early === earlier.root && late === later.root;
  }

  // A receipt

  const isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);
  const types = {
    array: Array.isArray,
    string: value => typeof value === "string",
    number: value => typeof value === "number",
    object: isObject
  };

  function part(found, of, prefix, name, type) {
    if (name in of && types[type](of[name])) return of[name];
    (name in of ? found.changed : found.missing).push(prefix + name);
    return null;
  }

  function refuseStrangers(found, of, known, prefix) {
    Object.keys(of).filter(name => !known.includes(name)).forEach(name => found.changed.push(prefix + name));
  }

  async function isWhole(field) {
    const {name, value, salt, digest} = field;
    if (typeof name !== "string" || !/^[a-z0-9_]{1,40}$/.test(name)) return false;
    if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) return false;
    if (!("value" in field)) return true; // erased
    if (typeof value !== "string" || typeof salt !== "string") return false;
    try {
      const salted = fromHex(salt);
      return salted.length === 16
        && hex(await sha256(joined(salted, utf8.encode(name), [0], utf8.encode(value)))) === digest;
    } catch (notHex) {
      return false;
    }
  }

  async function readRecord(found, record) {
    const groups = told.groups.filter(group => record.some(field => isObject(field)
      && (field.name === group.field && field.value === group.value || group.own.includes(field.name))));
    const expected = [...new Set([...told.fields, ...groups.flatMap(group => group.names)])].sort();
    for (const field of record) {
      if (!isObject(field) || typeof field.name !== "string") {
        found.changed.push("record");
        continue;
      }
      const where = "record." + field.name;
      const at = expected.indexOf(field.name);
      const ofAnotherManner = !told.groups.some(group => group.names.includes(field.name))
        && !found.fields.some(each => each.name === field.name);
      const known = at >= 0 || ofAnotherManner;
      if (at >= 0) expected.splice(at, 1);
      if (!("digest" in field)) {
        found.missing.push(where + ".digest");
      } else if (("value" in field) !== ("salt" in field)) {
        found.missing.push(where + ("value" in field ? ".salt" : ".value"));
      } else if (!known || Object.keys(field).some(each => !["name", "value", "salt", "digest"].includes(each))) {
        found.changed.push(where);
      } else {
        if (!await isWhole(field)) found.changed.push(where);
        found.fields.push(field);
      }
    }
    expected.forEach(name => found.missing.push("record." + name));
  }

  const said = (found, name) => found.fields.find(field => field.name === name && "value" in field)?.value;

  async function follow(found, json, keys) {
    let checkpoint;
    try {
      checkpoint = await checkpointIn(json.checkpoint, keys);
    } catch (notOfThisLog) {
      found.changed.push("checkpoint");
      return;
    }
    try {
      const {leaf_number: number, tree_size: size, path} = json.log;
      const lines = found.fields.slice().sort((a, b) => a.name < b.name ? -1 : 1)
        .map(field => field.name + " " + field.digest + "\n");
      const leaf = await ofLeaf(utf8.encode("service-charter-record/v1\n" + lines.join("")));
      const whole = [number, size].every(Number.isSafeInteger) && size === checkpoint.size
        && await leadsTo(checkpoint.root, leaf, number, size, path.map(asHash));
      if (!whole) found.changed.push("log");
    } catch (notInForm) {
      found.changed.push("log");
    }
  }

  async function ofReceipt(json, keys) {
    const found = {missing: [], changed: [], fields: []};
    const record = part(found, json, "", "record", "array");
    part(found, json, "", "content", "string");
    part(found, json, "", "checkpoint", "string");
    const log = part(found, json, "", "log", "object");
    if (log) {
      part(found, log, "log.", "leaf_number", "number");
      part(found, log, "log.", "tree_size", "number");
      part(found, log, "log.", "path", "array");
      refuseStrangers(found, log, ["leaf_number", "tree_size", "path"], "log.");
    }
    refuseStrangers(found, json, ["format", "record", "content", "log", "checkpoint"], "");
    if (record) await readRecord(found, record);
    if (!found.missing.length && !found.changed.length) {
      const hash = said(found, "content_hash");
      if (hash !== undefined && hash !== (json.content && await ofText(json.content))) found.changed.push("content");
      const statement = said(found, "statement_text"), fingerprint = said(found, "statement_hash");
      if (statement && fingerprint !== undefined && fingerprint !== await ofText(statement)) {
        found.changed.push("record.statement_text");
      }
      await follow(found, json, keys);
    }
    return found;
  }

  async function ofConsistency(json, keys) {
    const kinds = {earlier: "string", later: "string", path: "array"};
    const found = {missing: Object.keys(kinds).filter(name => !(name in json)), changed: [], fields: []};
    if (found.missing.length) return found;
    found.changed = Object.keys(json)
      .filter(name => name !== "format" && !(name in kinds && types[kinds[name]](json[name])));
    if (found.changed.length) return found;
    const signed = {};
    for (const name of ["earlier", "later"]) {
      try {
        signed[name] = await checkpointIn(json[name], keys);
      } catch (notOfThisLog) {
        found.changed.push(name);
      }
    }
    if (!found.changed.length) {
      let holds = false;
      try {
        holds = await joins(signed.earlier, signed.later, json.path.map(asHash));
      } catch (notInForm) {
        // told as a proof that does not hold
      }
      if (!holds) found.changed.push("path");
    }
    return found;
  }

  /** What the file shows, as charter-domain's Finding says it. */
  async function verify(text, keys) {
    let json;
    try {
      json = JSON.parse(text);
    } catch (notJson) {
      return {kind: "receipt", verdict: "UNREADABLE", where: [], erased: [], fields: []};
    }
    const kind = isObject(json)
      && {"service-charter-receipt/v1": "receipt", "service-charter-consistency/v1": "consistency"}[json.format];
    if (!kind) return {kind: "receipt", verdict: "UNREADABLE", where: [], erased: [], fields: []};
    const found = await (kind === "receipt" ? ofReceipt : ofConsistency)(json, keys);
    const verdict = found.missing.length ? "MISSING" : found.changed.length ? "CHANGED" : "OK";
    return {
      kind, verdict, fields: found.fields,
      where: verdict === "MISSING" ? found.missing : found.changed,
      erased: found.fields.filter(field => !("value" in field)).map(field => field.name)
    };
  }

  // Words

  const fill = (key, ...values) => told.findings[key].replace(/\{(\d)}/g, (all, number) => values[number]);
  const inWords = (name, value) => told.findings[name + "." + value] || value;
  const fieldName = name => told.findings["field." + name] || name;

  function sentence(verdict, place) {
    const start = verdict === "MISSING" ? "missing." : "changed.";
    if (place.startsWith("record.")) {
      const [, name, ...rest] = place.split(".");
      return rest.length ? fill("missing.fieldPart", fieldName(name), rest.join("."))
        : fill(start + "field", fieldName(name));
    }
    return start + place in told.findings ? fill(start + place) : fill(start + "part", place);
  }

  function sentences(finding) {
    const all = finding.verdict === "OK" ? [fill("holds." + finding.kind)]
      : finding.verdict === "UNREADABLE" ? [fill("unreadable")]
      : finding.where.map(place => sentence(finding.verdict, place));
    if (finding.erased.length) all.push(fill("erased", finding.erased.map(fieldName).join(", ")));
    return all;
  }

  // The page

  const results = document.getElementById("results");
  const cannot = document.getElementById("cannot");

  function complain(text) {
    cannot.textContent = text;
    cannot.hidden = false;
  }

  function show(name, finding) {
    const card = document.getElementById("result").content.cloneNode(true);
    const pill = card.querySelector(".pill");
    pill.classList.add(finding.verdict === "OK" ? "done" : "warn");
    pill.textContent = told.verdicts[finding.verdict];
    card.querySelector("h3").textContent = name;
    sentences(finding).forEach(text => {
      card.querySelector(".said").append(Object.assign(document.createElement("li"), {textContent: text}));
    });
    if (finding.verdict === "OK") {
      told.shown.filter(field => said(finding, field)).forEach(field => {
        const row = document.createElement("div");
        row.append(
          Object.assign(document.createElement("dt"), {textContent: fieldName(field)}),
          Object.assign(document.createElement("dd"), {textContent: inWords(field, said(finding, field)), dir: "auto"}));
        card.querySelector(".facts").append(row);
      });
    }
    results.append(card);
  }

  async function look(files) {
    cannot.hidden = true;
    results.replaceChildren();
    let keys;
    try {
      keys = await keysIn(document.getElementById("keys").value);
    } catch (noKey) {
      complain(noKey.name === "NotSupportedError" ? told.noEd25519 : told.badKey);
      return;
    }
    for (const file of files) {
      show(file.name, await verify(await file.text(), keys));
    }
  }

  const drop = document.getElementById("drop");
  const input = document.getElementById("files");
  if (!globalThis.crypto?.subtle) {
    complain(told.noCrypto);
    input.disabled = true;
    return;
  }
  input.addEventListener("change", () => look(input.files));
  drop.addEventListener("dragover", event => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("over");
    look(event.dataTransfer.files);
  });
  document.getElementById("keep").hidden = location.protocol === "file:";
})();
