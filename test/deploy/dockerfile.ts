import { cpSync, mkdirSync, readFileSync, writeFileSync, chmodSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')
const run = promisify(execFile)

type Instruction = Readonly<{ word: string; rest: string }>

/** Reads a Dockerfile as instructions; a line that ends in `\` goes on. */
const readDockerfile = (): readonly Instruction[] =>
  readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
    .replaceAll(/\\\n/gu, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/u.exec(line) ?? []
      return { word, rest }
    })

/** What an image would be: where its files lie, its environment, and what it starts. */
export type Image = Readonly<{
  home: string
  env: Readonly<Record<string, string>>
  user: string
  cmd: readonly string[]
  health: readonly string[]
  volume: string
}>

/**
 * Does what a Dockerfile says in clean directories, without an engine: copies what it copies, runs what it
 * runs. `/vdoma` of each stage is a directory of its own; nobody is made owner of anything.
 */
export async function buildImage(folder: string): Promise<Image> {
  const stages = new Map<string, string>()
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'chown'), '#!/bin/sh\nexit 0\n')
  chmodSync(join(bin, 'chown'), 0o755)
  const path = `${bin}:${process.env['PATH'] ?? ''}`
  let home = ''
  const image = { env: {}, user: 'root', cmd: [''], health: [''], volume: '' }
  const steps: Readonly<Record<string, (rest: string) => void | Promise<void>>> = {
    FROM: (rest) => {
      const name = / AS (\S+)$/u.exec(rest)?.[1] ?? 'last'
      home = join(folder, name)
      mkdirSync(home)
      stages.set(name, home)
    },
    WORKDIR: () => {},
    ENV: (rest) => {
      image.env = Object.fromEntries(
        Array.from(rest.matchAll(/(\w+)=(\S+)/gu), ([, name = '', value = '']) => [
          name,
          inside(value, home),
        ]),
      )
    },
    COPY: (rest) => {
      copy(rest, home, stages)
    },
    RUN: async (rest) => {
      // The packages of the lock file lie in npm's cache since they were installed here.
      const env = { ...process.env, PATH: path, npm_config_prefer_offline: 'true' }
      await run('sh', ['-c', rest], { cwd: home, env })
    },
    USER: (rest) => {
      image.user = rest
    },
    VOLUME: (rest) => {
      image.volume = inside(rest, home)
    },
    STOPSIGNAL: () => {},
    HEALTHCHECK: (rest) => {
      image.health = listOf(rest.slice(rest.indexOf('[')))
    },
    CMD: (rest) => {
      image.cmd = listOf(rest)
    },
  }
  for (const { word, rest } of readDockerfile()) {
    const step = steps[word]
    if (step === undefined) throw new Error(`Cannot do ${word} of the Dockerfile`)
    // oxlint-disable-next-line no-await-in-loop -- one instruction after another
    await step(rest)
  }
  return { ...image, home }
}

const inside = (path: string, home: string): string => path.replace(/^\/vdoma/u, home)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the exec form is a JSON list of words
const listOf = (rest: string): string[] => JSON.parse(rest) as string[]

function copy(rest: string, home: string, stages: ReadonlyMap<string, string>): void {
  const words = rest.split(/\s+/u).filter((word) => !word.startsWith('--'))
  const stage = stages.get(/^--from=(\S+)/u.exec(rest)?.[1] ?? '')
  const to = words.at(-1) ?? ''
  for (const source of words.slice(0, -1)) {
    const origin = stage === undefined ? contextFile(source) : inside(source, stage)
    const target = to === './' ? join(home, basename(source)) : join(home, to)
    cpSync(origin, target, { recursive: true, verbatimSymlinks: true })
  }
}

/** What .dockerignore keeps out of the context cannot be copied. */
function contextFile(source: string): string {
  if (!readFileSync(join(ROOT, '.dockerignore'), 'utf8').includes(`!${source}`)) {
    throw new Error(`Cannot copy ${source}: .dockerignore keeps it out`)
  }
  return join(ROOT, source)
}
