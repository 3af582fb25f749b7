import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { CHROMIUM, launchChromium } from '../chromium.ts'
import { sandboxed } from '../sandboxed.ts'

test.skipIf(CHROMIUM === undefined)(
  'the page says that the sandbox is gone, and goes on by itself when it is back',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vdoma-sandbox-'))
    onTestFinished(() => {
      rmSync(folder, { recursive: true })
    })
    await using browser = await launchChromium()
    const stateFile = join(folder, 'state.json')
    const first = await sandboxed({ stateFile })
    const page = await browser.newPage({ locale: 'uk-UA' })
    await page.goto(first.address)
    await page.getByText('Допис meeting').waitFor()
    await first.close()
    await page.getByText('Зв’язок із пісочницею втрачено').waitFor()

    await using second = await sandboxed({ stateFile, port: Number(new URL(first.address).port) })
    second.channels.write('Koord_shtab', 'Допис після перерви')
    await page.getByText('Допис після перерви').waitFor()
    await expect.poll(() => page.locator('#note').isVisible()).toBe(false)
  },
)
