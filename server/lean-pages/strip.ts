const scripts = /(<script\b[^>]*>[\s\S]*?<\/script>)/
const fromBuild = /^<script\b[^>]*\ssrc="\/_next\//
const elsewhere = /^<script\b[^>]*\ssrc="/
/** Data that no browser runs. */
const data = /^<script\b[^>]*\stype="application\/(?:ld\+)?json"/
/** What Next and React write to start their runtime and to hand it the page's data once more. */
const boot = new RegExp(
  `^<script\\b[^>]*>\\s*(?:${[
    String.raw`\(?self\.__next_[fr]\b`,
    String.raw`\(globalThis\["TURBOPACK"\]`,
    String.raw`requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\)`,
  ].join('|')})`,
)
const scriptPreloads =
  /<link\b(?=[^>]*\srel="(?:preload|modulepreload)")(?=[^>]*\s(?:as="script"|rel="modulepreload"))[^>]*>/g
/**
 * Where React tells one text from the next, and where a part that could
 * have come later begins and ends.
 */
const marks = /<!--(?: |\/?[$&])-->/g
/**
 * A part that is still to come, failed, or lies beside its place: only
 * the runtime would put it there.
 */
const unfinished = /<!--\$[?!~]|<template\b[^>]*\s(?:id="[BP]:|data-dgst=)|<div\b[^>]*\sid="S:/
/** A page that failed has no body: the runtime would draw it. */
const failed = /^<!DOCTYPE html>(?:<!--[^>]*-->)?<html\b[^>]*\sid="__next_error__"/

export type Stripped = { html: string } | { reason: 'failed' | 'unknown script' | 'unfinished' | 'cut off' }

/**
 * A page without what only Next's client runtime needs: its scripts, their data, their marks.
 * Author's scripts and JSON-LD stay. React escapes every `<` of texts and attributes, so `<script`
 * and `<!--` begin only what they say. A page that holds an inline script of another kind, or parts
 * that a script would have to put in place, is not touched: then the reason is given instead.
 */
export function stripped(html: string): Stripped {
  if (failed.test(html)) return { reason: 'failed' }
  if (!html.trimEnd().endsWith('</html>')) return { reason: 'cut off' }
  const parts = html.split(scripts)
  const texts = parts.filter((_, index) => index % 2 === 0)
  const kept = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(marks, '').replace(scriptPreloads, '')
    if (fromBuild.test(part) || boot.test(part)) return ''
    return data.test(part) || elsewhere.test(part) ? part : null
  })
  if (texts.some((text) => unfinished.test(text))) return { reason: 'unfinished' }
  if (kept.includes(null)) return { reason: 'unknown script' }
  return { html: kept.join('') }
}
