import { expect, test } from 'vitest'
import { CssCutter } from './cut-css.ts'

const sheet =
  '@layer base,parts;' +
  ':root{--ink:#000}' +
  'p,ul{margin:0}' +
  '.card{color:red}.card:focus,.story{color:blue}' +
  '.card:hover{color:green}' +
  '.card>.title{font-weight:700}' +
  '@media (min-width:44rem){.card{width:50%}.story{width:100%}}' +
  '@layer parts{@supports (display:grid){.story{display:grid}}}' +
  '@keyframes run{0%{left:0}to{left:1px}}' +
  '.note::before{content:"} .card{"}' +
  '.ornament{background:red}' +
  ".orn-kz1:before{mask:url('data:image/svg+xml,<svg>{}</svg>')}" +
  ".orn-uz2:before{mask:url('data:image/svg+xml,<svg>;</svg>')}"

const cut = (html: string) => new CssCutter(sheet).cut(html)

test('rules stay whose classes and elements are in the page; groups go that have lost all of theirs', () => {
  expect(cut('<p class="card big">x</p>')).toBe(
    '@layer base,parts;:root{--ink:#000}p{margin:0}.card{color:red}.card:focus{color:blue}' +
      '@media (min-width:44rem){.card{width:50%}}@keyframes run{0%{left:0}to{left:1px}}',
  )
})

test('what a pointer brings about can wait for the whole sheet', () => {
  expect(cut('<p class="card">x</p>')).not.toContain('hover')
})

test('a selector of several parts needs all of them', () => {
  expect(cut('<div class="card">x</div>')).not.toContain('font-weight')
  expect(cut('<div class="card"><b class="title">x</b></div>')).toContain('.card>.title{font-weight:700}')
})

test('braces in texts and drawings end no rule', () => {
  expect(cut('<i class="note">x</i>')).toContain('.note::before{content:"} .card{"}')
})

test('of ornaments the ground is there, and nothing that is drawn on it', () => {
  const css = cut('<div class="ornament orn-kz1"></div>')
  expect(css).toContain('.ornament{background:red}')
  expect(css).not.toContain('mask')
})
