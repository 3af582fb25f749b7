import { element } from './dom.js'

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:'])
let handles = new Set()

/** Tells which channels stand in the sandbox, so that links to them stay in it. */
export function knowChannels(names) {
  handles = new Set(names.map((name) => name.toLowerCase()))
}

/** Turns an address into one that a click may open, or null: posts in Telegram become the sandbox's own. */
export function addressOf(href) {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(href) ? href : `https://${href}`)
  if (url === null || !SAFE.has(url.protocol)) return null
  if (!/^(?:www\.)?(?:t|telegram)\.me$/u.test(url.hostname)) return url.href
  const [first = '', ...rest] = url.pathname.split('/').filter((part) => part !== '')
  const path = first === 's' ? rest : [first, ...rest]
  const [handle = '', id] = path
  if (!handles.has(handle.toLowerCase())) return url.href
  return id === undefined ? `/s/${handle}` : `/${handle}/${id}`
}

/** Makes a link that opens beside the page, or the bare text where the address is not one to open. */
export function link(href, ...children) {
  const address = addressOf(href)
  if (address === null) return element('span', {}, ...children)
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children)
}

function spoiler(...children) {
  const made = element('span', { class: 'spoiler', tabindex: '0', role: 'button' }, ...children)
  const open = () => {
    made.classList.add('open')
    made.removeAttribute('role')
    made.removeAttribute('tabindex')
  }
  made.addEventListener('click', open)
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open()
  })
  return made
}

const plainly = (tag) => (children) => element(tag, {}, ...children)

/** How each of Telegram's entities is set; what is not here stands as plain text. */
const SETTING = {
  bold: plainly('b'),
  italic: plainly('i'),
  underline: plainly('u'),
  strikethrough: plainly('s'),
  code: plainly('code'),
  pre: plainly('pre'),
  blockquote: plainly('blockquote'),
  expandable_blockquote: plainly('blockquote'),
  spoiler: (children) => spoiler(...children),
  text_link: (children, entity) => link(entity.url, ...children),
  url: (children, entity, text) => link(text, ...children),
  email: (children, entity, text) => link(`mailto:${text}`, ...children),
  phone_number: (children, entity, text) => link(`tel:${text}`, ...children),
  mention: (children, entity, text) => link(`https://t.me/${text.slice(1)}`, ...children),
}

/**
 * Sets a text with Telegram's entities (offsets count UTF-16 units; entities nest) as DOM nodes.
 * `onCommand` hears a tap on a command.
 */
export function withEntities(text, entities = [], onCommand = null) {
  const inOrder = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return setPart(text, { from: 0, to: text.length }, inOrder, onCommand)
}

function setPart(text, { from, to }, entities, onCommand) {
  const nodes = []
  let at = from
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index]
    const end = Math.min(entity.offset + entity.length, to)
    if (entity.offset < at || end <= entity.offset) continue
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset))
    const inside = entities.slice(index + 1).filter((other) => other.offset < end)
    const children = setPart(text, { from: entity.offset, to: end }, inside, onCommand)
    nodes.push(...setEntity(entity, children, { text: text.slice(entity.offset, end), onCommand }))
    at = end
  }
  if (at < to) nodes.push(text.slice(at, to))
  return nodes
}

function setEntity(entity, children, { text, onCommand }) {
  if (entity.type === 'bot_command' && onCommand !== null) {
    const tap = () => onCommand(text)
    return [
      element('button', { type: 'button', class: 'in-text', on: { click: tap } }, ...children),
    ]
  }
  const setting = Object.hasOwn(SETTING, entity.type) ? SETTING[entity.type] : null
  return setting === null ? children : [setting(children, entity, text)]
}

/** How each of a channel post's spans is set. */
const SPAN = {
  bold: plainly('b'),
  strong: plainly('b'),
  italic: plainly('i'),
  quote: plainly('blockquote'),
  spoiler: (children) => spoiler(...children),
}

/** Sets a channel post's spans as DOM nodes. */
export const withSpans = (spans) =>
  spans.flatMap(({ text, is, href }) => {
    const inner = href === undefined ? [text] : [link(href, text)]
    return Object.hasOwn(SPAN, is) ? [SPAN[is](inner)] : inner
  })
