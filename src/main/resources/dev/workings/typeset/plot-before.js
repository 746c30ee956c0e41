// What Vega finds when it is loaded: an engine without a clock, without chance, on Greenwich time.

var window = globalThis;
var self = globalThis;
var console = { log() {}, info() {}, debug() {}, warn() {}, error() {} };

function setTimeout() {}
function clearTimeout() {}

function structuredClone(value) {
  if (value === null || typeof value !== "object") {
    return value;
  }
  if (value instanceof Date) {
    return new Date(+value);
  }
  if (Array.isArray(value)) {
    return value.map(structuredClone);
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, structuredClone(each)]));
}

Math.random = () => {
  throw new Error("a plot cannot use random numbers");
};

/** The machine's time zone must not show: local time is UTC, and now is the beginning of 1970. */
Date = ((Local) => {
  const methods = Local.prototype;
  for (const name of Object.getOwnPropertyNames(methods)) {
    const utc = methods[name.replace(/^([gs]et)/, "$1UTC")];
    if (utc && /^[gs]et(?!UTC)/.test(name)) {
      methods[name] = utc;
    }
  }
  methods.getYear = function () {
    return this.getUTCFullYear() - 1900;
  };
  methods.getTimezoneOffset = () => 0;
  for (const name of ["", "Date", "Time", "Locale", "LocaleDate", "LocaleTime"]) {
    methods["to" + name + "String"] = function () {
      return isNaN(this) ? "Invalid Date" : this.toISOString();
    };
  }

  function parse(text) {
    const named = /\d:\d\d.*(Z|GMT|UTC?|[ECMP][SD]T|[+-]\d\d(:?\d\d)?)\s*(\([^)]*\))?\s*$/i.test(text);
    const day = /^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/.test(text);
    const iso = /^[+-]?\d{4,6}(-\d\d){0,2}T/.test(text);
    return Local.parse(named || day ? text : text + (iso ? "Z" : " UTC"));
  }

  function time(parts) {
    if (parts.length > 1) {
      return Local.UTC(...parts);
    }
    const given = parts.length === 0 ? 0 : parts[0] instanceof Local ? +parts[0] : parts[0];
    return typeof given === "string" ? parse(given) : given;
  }

  function Utc(...parts) {
    const date = new Local(time(parts));
    return new.target ? date : date.toString();
  }
  Utc.prototype = methods;
  Utc.UTC = Local.UTC;
  Utc.parse = (text) => parse(String(text));
  Utc.now = () => 0;
  methods.constructor = Utc;
  return Utc;
})(Date);
