import { describe, expect, it } from "vitest";
import { inflect, readingOf } from "./forms.js";

describe("forms of the cue words", () => {
  it.each([
    ["says", "say"],
    ["said", "say"],
    ["told", "tell"],
    ["denies", "deny"],
    ["denied", "deny"],
    ["admitted", "admit"],
    ["credited", "credit"],
    ["planning", "plan"],
    ["hoping", "hope"],
    ["argued", "argue"],
    ["disagreeing", "disagree"],
    ["sought", "seek"],
    ["vetoes", "veto"],
    ["pushes", "push"],
    ["found", "find"],
    ["saw", "see"],
    ["mimicked", undefined],
    ["bridge", undefined],
    ["news", "news"],
  ])("%s is of %s", (form, lemma) => {
    const reading = readingOf(form);
    expect(reading?.lemma).toBe(lemma);
  });

  it.each([
    ["call", "asserts", "wants"],
    ["claim", "asserts", "asserts"],
    ["view", "believes", "believes"],
    ["warning", "asserts", "predicts"],
  ])("%s is verb and noun", (form, verb, noun) => {
    const reading = readingOf(form);
    expect(reading?.verb).toBe(verb);
    expect(reading?.noun).toBe(noun);
  });

  it.each([
    ["plan", ["plan", "plans", "planed", "planing", "planned", "planning"]],
    ["hope", ["hope", "hopes", "hoped", "hoping"]],
    ["vow", ["vow", "vows", "vowed", "vowing"]],
    ["deny", ["deny", "denies", "denied", "denying"]],
    ["agree", ["agree", "agrees", "agreed", "agreeing"]],
    ["explain", ["explain", "explains", "explained", "explaining"]],
  ])("%s is inflected", (lemma, forms) => {
    expect(inflect(lemma)).toEqual(forms);
  });
});
