import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readChannels } from '#source/channels.ts'

const FILE = join(import.meta.dirname, '../../data/channels.json')
const shipped = readFileSync(FILE, 'utf8')

describe('readChannels()', () => {
  test('reads the sources that ship: who confirms, who only claims', () => {
    expect(readChannels(shipped).map(({ handle, side, rank }) => [handle, side, rank])).toEqual([
      ['Koord_shtab', 'ua', 'confirms'],
      ['V_Zelenskiy_official', 'ua', 'confirms'],
      ['dmytro_lubinetzs', 'ua', 'confirms'],
      ['mod_russia', 'ru', 'claims'],
      ['tass_agency', 'ru', 'claims'],
    ])
  })

  const [first, second] = readChannels(shipped)
  test.for([
    ['no list', {}],
    ['an empty list', []],
    ['a handle with a slash', [{ ...first, handle: '../x' }]],
    ['an unknown rank', [{ ...first, rank: 'trusted' }]],
    ['a poll each second', [{ ...first, pollSeconds: { busy: 1, quiet: 120 } }]],
    ['the same handle twice', [first, { ...second, handle: 'koord_SHTAB' }]],
    ['a misspelt setting', [{ ...first, chanelId: 5 }]],
  ] as const)('refuses %s', ([, list]) => {
    expect(() => readChannels(JSON.stringify(list))).toThrow(/^Cannot read the list of channels/u)
  })
})
