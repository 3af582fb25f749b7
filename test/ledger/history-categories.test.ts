import { expect, test } from 'vitest'
import { categoriesIn } from '#ledger/history-categories.ts'

test.for([
  ['under 25; Mariupol', ['mariupol', 'under_25']],
  ['severely wounded and ill; no officers', ['severely_wounded', 'seriously_ill']],
  ['women only; Azovstal (37)', ['azovstal', 'women']],
  ['civilians; Kursk residents to RU', ['civilians']],
  ['Mariupol 59 (Azovstal 52), Chornobyl NPP 5', ['mariupol', 'azovstal', 'chornobyl_npp']],
  ['almost all services', []],
  ['', []],
] as const)('of "%s" the groups are %s', ([cell, groups]) => {
  expect(categoriesIn(cell)).toEqual(groups)
})
