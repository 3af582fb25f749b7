import { attempt, onPress } from './attempt.js'
import { byId, element, growing, seesNewest, showList, toNewest, withDays } from './dom.js'
import { ask, gathered, order } from './line.js'
import { makeEditor, makePost } from './post.js'
import { dayOf, momentOf, word } from './words.js'

const FIRST_POSTS = 30
const MOST_POSTS = 1000

const pane = byId('posts-pane')
const list = byId('posts')
const unseen = new Set()
let channels = []
let upcoming = null
let current = localStorage.getItem('channel') ?? ''
let limit = FIRST_POSTS
let editing = null
let shown = { posts: [], older: false }
let forwardTo = () => 0

const titleOf = (handle) => channels.find((channel) => channel.handle === handle)?.title ?? ''

const hands = {
  edit(post) {
    editing = post.id
    drawPosts()
    list.querySelector('.editor textarea')?.focus()
  },
  remove: ({ channel, id }) => attempt(() => order('delete', { channel, id })),
  forward: ({ channel, id }) => attempt(() => order('forward', { chat: forwardTo(), channel, id })),
}

function stopEditing() {
  editing = null
  drawPosts()
}

const saveEdit = ({ channel, id }, text) =>
  attempt(async () => {
    await order('edit', { channel, id, text })
    stopEditing()
  })

function make(item) {
  if ('day' in item) return element('li', { class: 'day' }, element('span', {}, item.day))
  if (item.id !== editing) return makePost(item, hands)
  return makeEditor(item, { save: (text) => void saveEdit(item, text), cancel: stopEditing })
}

function drawPosts() {
  const follow = seesNewest(pane, list)
  const items = withDays(shown.posts, ({ publishedAt }) => publishedAt, dayOf)
  showList(list, items, {
    keyOf: (item) => ('day' in item ? `day ${item.day}` : `${item.channel}/${item.id}`),
    // A field that is being written in stays as it is, whatever happens to the post meanwhile.
    looksOf: (item) =>
      item.id === editing ? 'editing' : JSON.stringify([item, 'day' in item ? '' : word('edit')]),
    make,
  })
  byId('older').hidden = !shown.older
  if (follow && editing === null) toNewest(pane, list)
}

/** Reads the chosen channel's posts anew. */
export const refreshPosts = gathered(async () => {
  if (current === '') return
  const asked = current
  const answer = await ask(`posts?channel=${encodeURIComponent(asked)}&limit=${limit}`)
  if (asked !== current) return
  shown = answer
  drawPosts()
})

async function choose(handle) {
  if (handle === current) return
  current = handle
  localStorage.setItem('channel', handle)
  limit = FIRST_POSTS
  editing = null
  drawNames()
  await attempt(refreshPosts)
  toNewest(pane, list)
}

function makeName({ handle, title }) {
  const name = element(
    'button',
    {
      type: 'button',
      'aria-pressed': String(handle === current),
      class: unseen.has(handle) ? 'unseen' : '',
      lang: 'uk',
      on: { click: () => void choose(handle) },
    },
    title,
  )
  return name
}

function drawNames() {
  unseen.delete(current)
  showList(byId('channel-names'), channels, {
    keyOf: ({ handle }) => handle,
    looksOf: ({ handle, title }) => JSON.stringify([title, handle === current, unseen.has(handle)]),
    make: makeName,
  })
  const about = channels.find(({ handle }) => handle === current)
  byId('channel-title').textContent = about?.title ?? ''
  byId('channel-about').textContent = about?.description ?? ''
  drawMode(about?.mode ?? 'open')
}

/** How the channel's page answers is a person's to choose: so one sees what the bot says of a failure. */
function drawMode(mode) {
  const names = { [mode]: mode, ...word('modes') }
  const select = byId('mode')
  showList(select, Object.entries(names), {
    keyOf: ([value]) => value,
    looksOf: ([, name]) => name,
    make: ([value, name]) => element('option', { value }, name),
  })
  select.value = mode
  select.classList.toggle('changed', mode !== 'open')
}

function drawNext() {
  byId('publish').disabled = upcoming === null
  byId('next-lead').textContent =
    upcoming === null ? word('storyEnd') : `${word('next')}: ${momentOf(upcoming.at)}`
  byId('next-label').textContent =
    upcoming === null ? '' : `${titleOf(upcoming.channel)}. ${upcoming.label}`
}

async function publishNext() {
  const { post } = await order('publish-next')
  if (post === null) return
  await choose(post.channel)
  await refreshPosts()
  toNewest(pane, list)
}

async function showOlder() {
  const fromEnd = pane.scrollHeight - pane.scrollTop
  limit = Math.min(limit * 2, MOST_POSTS)
  await refreshPosts()
  pane.scrollTop = pane.scrollHeight - fromEnd
}

/** Shows a new state of the sandbox. */
export function showChannels(state) {
  const first = channels.length === 0
  channels = state.channels
  upcoming = state.upcoming
  if (titleOf(current) === '') current = channels[0]?.handle ?? ''
  drawNames()
  drawNext()
  drawPosts()
  if (first) void attempt(refreshPosts).then(() => toNewest(pane, list))
}

/** Hears that something changed in a channel. */
export function hearChannel(handle, what) {
  if (handle === current) void attempt(refreshPosts)
  else if (what === 'published') unseen.add(handle)
}

/** Makes the channels' side answer to its buttons; `chat` tells to whom posts are forwarded. */
export function startChannelSide({ chat }) {
  forwardTo = chat
  onPress('publish', publishNext)
  onPress('older', showOlder)
  byId('mode').addEventListener(
    'change',
    () => void attempt(() => order('channel-mode', { channel: current, mode: byId('mode').value })),
  )
  const field = byId('own-post')
  const form = byId('write')
  const grow = growing(
    field,
    (key) => key.ctrlKey || key.metaKey,
    () => form.requestSubmit(),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (text !== '') void attempt(() => writeOwn(text, field, grow))
  })
}

async function writeOwn(text, field, grow) {
  await order('write', { channel: current, text })
  field.value = ''
  grow()
  await refreshPosts()
  toNewest(pane, list)
}
