import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CheerioAPI, load } from 'cheerio'
import { expect } from 'vitest'
import { HQ, TASS, test } from './sandbox.ts'

const SAMPLES = join(
  process.env['SAMPLES_DIR'] ?? join(import.meta.dirname, '../../../../shared'),
  'data/telegram-preview',
)
const there = existsSync(SAMPLES)
// oxlint-disable-next-line no-console -- a skipped test says why
if (!there) console.log('Saved pages of Telegram are not on this machine: markup is not compared.')

/** Every element with a class, as `div.tgme_widget_message`; classes that are data are left out. */
const markupOf = ($: CheerioAPI): string[] =>
  $('[class]')
    .toArray()
    .flatMap((element) =>
      ($(element).attr('class') ?? '')
        .split(/\s+/u)
        .filter((name) => name !== '' && !/^\d|^bgcolor/u.test(name))
        .map((name) => `${element.tagName}.${name}`),
    )

test.skipIf(!there)(
  'every class on our pages stands on a genuine page, on an element of the same name',
  async ({ sandbox }) => {
    const genuine = new Set(
      globSync('**/*.html', { cwd: SAMPLES }).flatMap((file) =>
        markupOf(load(readFileSync(join(SAMPLES, file), 'utf8'))),
      ),
    )
    while (sandbox.channels.publishNext() !== null);
    const ids = sandbox.channels.posts(HQ).map(({ id }) => id)
    const around = ids.filter((_, at) => at % 12 === 0).map((id) => `/s/${HQ}/${id}`)
    const widgets = [1, ids.at(-2), 999_999].map((id) => `/${HQ}/${id}?embed=1`)
    const pages = await Promise.all(
      [...around, ...widgets, `/s/${TASS}`, `/s/${HQ}?before=1`].map(async (path) =>
        sandbox.page(path),
      ),
    )
    const ours = [...new Set(pages.flatMap(markupOf))]
    expect(ours.length).toBeGreaterThan(100)
    expect(ours.filter((markup) => !genuine.has(markup))).toEqual([])
  },
)
