import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { format } from 'prettier'
import { describe, expect } from 'vitest'
import { bareEnvironment } from '../bare.ts'
import { test } from '../folder.ts'
import { until } from '../whole/product.ts'
import { buildImage, type Image } from './dockerfile.ts'

/** The packages of the image come over the network, however slow it is today. */
const BUILT_WITHIN = 480_000

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

/** Every file outside the volume with its moment: what a read-only root file system must not change. */
const outside = ({ home, volume }: Image): string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => join(home, name))
    .filter((file) => file !== volume && !file.startsWith(`${volume}/`))
    .map((file) => `${file} ${lstatSync(file).mtimeMs}`)

async function buildOrSkip(folder: string, skip: (note: string) => never): Promise<Image> {
  try {
    return await buildImage(folder)
  } catch (error) {
    const said = String(error)
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/iu.test(said)) {
      return skip('Packages cannot be fetched here: the image is not built.')
    }
    throw error
  }
}

describe('the Dockerfile', () => {
  test(
    'builds what starts, writes to its volume alone, is healthy, and ends on SIGTERM',
    async ({ folder, skip }) => {
      const image = await buildOrSkip(folder, skip)
      expect(image.user).toBe('node')
      expect(readdirSync(join(image.home, 'node_modules'))).not.toContain('vitest')
      const env = {
        ...bareEnvironment(),
        ...image.env,
        SANDBOX_PORT: '18211',
        HTTP_PORT: '18212',
      }
      const [command = '', ...args] = image.cmd
      const child = spawn(command, args, {
        cwd: image.home,
        env,
      })
      const before = outside(image)
      let output = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
      }
      await until(() => (output.includes('Vdoma is ready') ? true : undefined), {
        or: () => `Cannot start the image: ${output}`,
        ms: 40_000,
      })
      const [check = '', ...words] = image.health
      const { stdout } = await run(check, words, { cwd: image.home, env })
      expect(stdout).toContain('"ok":true')
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await exited).toEqual([0, null])
      expect(readdirSync(image.volume)).toContain('vdoma.sqlite')
      expect(outside(image)).toEqual(before)
    },
    BUILT_WITHIN,
  )
})

describe('compose.yaml and the systemd unit', () => {
  const compose = readFileSync(join(ROOT, 'compose.yaml'), 'utf8')
  const unit = readFileSync(join(ROOT, 'deploy/vdoma.service'), 'utf8')

  test('keep the root file system read-only, hold no capability, and start again', () => {
    for (const line of [
      'restart: unless-stopped',
      'read_only: true',
      'vdoma:/vdoma/var',
      'no-new-privileges:true',
    ]) {
      expect(compose).toContain(line)
    }
    for (const line of [
      'Restart=on-failure',
      'ProtectSystem=strict',
      'StateDirectory=vdoma',
      'CapabilityBoundingSet=\n',
      'ExecStart=/usr/bin/env node src/main.ts',
    ]) {
      expect(unit).toContain(line)
    }
  })

  test.skipIf(!existsSync('/usr/bin/systemd-analyze'))(
    'are understood by systemd, where it is at hand',
    async ({ folder }) => {
      // In a place of its own: a unit that is installed is not looked at.
      const file = join(folder, 'vdoma.service')
      writeFileSync(file, unit)
      const { stdout, stderr } = await run('/usr/bin/systemd-analyze', ['verify', file])
      expect(stdout + stderr).toBe('')
    },
  )

  test('are YAML', async () => {
    expect(await format(compose, { parser: 'yaml' })).toContain('services:')
  })

  test('open no port to the outside', () => {
    expect(compose).not.toMatch(/^\s*ports:/mu)
    expect(unit).not.toContain('HTTP_HOST')
  })
})
