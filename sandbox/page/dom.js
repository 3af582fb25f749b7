/** Makes an element; texts become text nodes, so that nothing from outside is ever read as HTML. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'class') made.className = value
    else if (name === 'on')
      for (const [event, act] of Object.entries(value)) made.addEventListener(event, act)
    else if (value !== null && value !== undefined && value !== false)
      made.setAttribute(name, value)
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

/** Makes one of the page's own icons, which says nothing to those who listen to the page. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use')
  use.setAttribute('href', `#icon-${name}`)
  svg.append(use)
  return svg
}

/** Finds an element of the page by its id. */
export const byId = (id) => document.getElementById(id)

/**
 * Makes a list show items: only what is new or differs is made anew, so that a focus, a selection and
 * an opened spoiler elsewhere stay as they are.
 */
export function showList(list, items, { keyOf, looksOf, make }) {
  const standing = new Map([...list.children].map((child) => [child.dataset.key, child]))
  const wanted = items.map((item) => {
    const key = keyOf(item)
    const looks = looksOf(item)
    const child = standing.get(key)
    if (child?.looks === looks) return child
    const fresh = make(item)
    fresh.dataset.key = key
    fresh.looks = looks
    return fresh
  })
  const staying = new Set(wanted)
  for (const child of standing.values()) if (!staying.has(child)) child.remove()
  for (const [index, child] of wanted.entries())
    if (list.children[index] !== child) list.insertBefore(child, list.children[index] ?? null)
}

/** Puts a line with the day before the first item of each day; `atOf` tells an item's moment. */
export function withDays(items, atOf, dayOf) {
  let last = ''
  return items.flatMap((item) => {
    const day = dayOf(atOf(item))
    if (day === last) return [item]
    last = day
    return [{ day }, item]
  })
}

const MARGIN = 12

/** Tells whether the newest item of a pane's list is in sight, if only its first line. */
export function seesNewest(pane, list) {
  const newest = list.lastElementChild
  return newest === null || newest.offsetTop < pane.scrollTop + pane.clientHeight - MARGIN
}

/** Scrolls a pane to the newest item of its list: to its end, or to its beginning where it is taller than the pane. */
export function toNewest(pane, list) {
  const end = pane.scrollHeight - pane.clientHeight
  const newest = list.lastElementChild
  pane.scrollTop = newest === null ? end : Math.min(end, newest.offsetTop - MARGIN)
}

/** Lets a text field grow with its text, and `enter` act when `isEnter` says so of a key. */
export function growing(field, isEnter, enter) {
  const grow = () => {
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }
  field.addEventListener('input', grow)
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !isEnter(event)) return
    event.preventDefault()
    enter()
    grow()
  })
  return grow
}
