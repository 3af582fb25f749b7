import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const PATHS = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser']

/** Where this machine's Chromium is, or undefined: CHROMIUM in the environment says it first. */
export const CHROMIUM = PATHS.find((path) => path !== undefined && existsSync(path))

/** Why tests of the browser page are skipped, for `test.skipIf(CHROMIUM === undefined)`; says so once. */
if (CHROMIUM === undefined)
  process.stderr.write(
    'Skipped: no Chromium at CHROMIUM or /usr/bin/chromium, pages are not tested\n',
  )

/** Starts a headless Chromium; `await using` closes it. */
export async function launchChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('Cannot launch Chromium: there is none here')
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Where pictures of pages are put for people to look at; the folder is not kept in the repository. */
export const pictureAt = (name: string): string =>
  join(import.meta.dirname, '../../test-output', `${name}.png`)
