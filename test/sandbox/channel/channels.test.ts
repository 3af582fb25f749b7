import { load } from 'cheerio'
import { describe, expect } from 'vitest'
import { createChannels } from '../../../sandbox/channel/channels.ts'
import { HQ, STORY, test } from './sandbox.ts'

describe('publishing the next', () => {
  test('gives the story’s items in order and jumps to their moments', ({ sandbox }) => {
    const { channels } = sandbox
    expect(channels.now()).toBe(STORY.startsAt)
    const planned = STORY.items.filter(({ at }) => at >= STORY.startsAt)
    expect(channels.upcoming()).toMatchObject({ channel: HQ, at: planned[0]?.at })
    const published = planned.map(() => channels.publishNext())
    expect(published.map((post) => post?.key)).toEqual(planned.map(({ key }) => key))
    expect(channels.now()).toBe(planned.at(-1)?.at)
    expect([channels.publishNext(), channels.upcoming()]).toEqual([null, null])
  })

  test('begins with 14 August 2025, on the page at once', async ({ sandbox }) => {
    const post = sandbox.channels.publishNext()
    const $ = await sandbox.page(`/s/${HQ}`)
    const last = $('.tgme_widget_message').last()
    expect(last.attr('data-post')).toBe(`${HQ}/${post?.id}`)
    expect(last.find('.js-message_text').text()).toContain('67-й обмін')
    expect(post?.row).toBe('prisoner_exchange/2025-08-14/1')
  })

  test('of a day that a slow reader has not seen the end of happens now', ({ sandbox }) => {
    const { channels, real } = sandbox
    real.ms += 20 * 3_600_000
    const planned = channels.upcoming()?.at ?? 0
    const sameDay = channels.publishNext()
    expect(sameDay?.publishedAt).toBe(STORY.startsAt + 20 * 3_600_000)
    expect(sameDay?.publishedAt).toBeGreaterThan(planned)
  })

  test('after some days is none of the past: what those brought comes at its own time', ({
    sandbox,
  }) => {
    const { channels } = sandbox
    channels.advance(3 * 86_400_000)
    const before = channels.now()
    const next = channels.publishNext()
    expect(next?.publishedAt).toBeGreaterThanOrEqual(before)
    const exchange = channels.posts(HQ).find(({ row }) => row === 'prisoner_exchange/2025-08-14/1')
    expect(new Date(exchange?.publishedAt ?? 0).toISOString()).toContain('2025-08-14')
  })

  test('gives all that is left, once, where the story is over', ({ sandbox }) => {
    const { channels } = sandbox
    channels.advance(3 * 366 * 86_400_000)
    expect(channels.publishNext()?.key).toBe(STORY.items.at(-1)?.key)
    expect([channels.publishNext(), channels.upcoming()]).toEqual([null, null])
  })
})

describe('the story’s time', () => {
  test('goes on as real time does and never back', ({ sandbox }) => {
    const { channels, real } = sandbox
    real.ms += 1500
    expect(channels.now()).toBe(STORY.startsAt + 1500)
    real.ms -= 10_000
    expect(channels.now()).toBe(STORY.startsAt + 1500)
    real.ms += 500
    expect(channels.now()).toBe(STORY.startsAt + 2000)
  })
})

describe('a person', () => {
  test('writes, edits and deletes, and is told of each', async ({ sandbox }) => {
    const { channels } = sandbox
    const changes: string[] = []
    const stop = channels.onChange(({ is, id }) => changes.push(`${is} ${id}`))
    const { id } = channels.write(HQ, 'Повернуто 1 захисника')
    channels.edit(HQ, id, 'Повернуто 2 захисників')
    const $ = await sandbox.page(`/${HQ}/${id}?embed=1`)
    expect($('.js-message_text').text()).toBe('Повернуто 2 захисників')
    expect($('.tgme_widget_message_meta').text()).toContain('edited')
    channels.remove(HQ, id)
    const next = channels.write(HQ, 'Далі')
    expect(next.id).toBe(id + 1)
    stop()
    channels.remove(HQ, next.id)
    expect(changes).toEqual([`published ${id}`, `edited ${id}`, `removed ${id}`, `published ${id + 1}`]) // prettier-ignore
  })

  test('is refused with a sentence where it cannot be done, and nothing changes', ({ sandbox }) => {
    const { channels } = sandbox
    const before = channels.snapshot()
    expect(() => channels.write('nobody', 'x')).toThrow('Cannot find channel "nobody"')
    expect(() => channels.write(HQ, ' \n ')).toThrow('its text is empty')
    expect(() => channels.write(HQ, 'я'.repeat(4097))).toThrow('longer than 4096')
    expect(() => channels.edit(HQ, 1, 'x')).toThrow('has no text to edit')
    expect(() => channels.edit(HQ, 999_999, 'x')).toThrow('no such post')
    expect(() => {
      channels.remove(HQ, 999_999)
    }).toThrow('no such post')
    expect(() => {
      channels.setMode('nobody', 'open')
    }).toThrow('Cannot find channel')
    expect(channels.snapshot()).toEqual(before)
  })

  test.for([
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>\' & &amp; &lt;b&gt; **bold** {{x}}',
    '</div></section><div class="tgme_widget_message" data-post="Koord_shtab/1">',
    'https://example.org/"onmouseover="alert(1) javascript:alert(1) @name#x #хештег',
    '\u202Eтскет \u0000 \uD800 👨‍👩‍👧‍👦🇺🇦 1\u00A0000',
  ])('may type %j and it stays text', async (text, { sandbox }) => {
    const post = sandbox.channels.write(HQ, text)
    const $ = load(await (await sandbox.get(`/s/${HQ}`)).text())
    const box = $(`[data-post="${HQ}/${post.id}"] .js-message_text`).first()
    expect(box.text()).toBe(post.text)
    expect(post.text).toBe(text.replace('\u0000', '').replace('\uD800', '\uFFFD'))
    expect($('script, svg[onload], img[onerror], [onmouseover]')).toHaveLength(0)
    expect($(`[data-post="${HQ}/1"]`)).toHaveLength(0)
    const hrefs = box.find('a').toArray().map((link) => $(link).attr('href') ?? '') // prettier-ignore
    expect(hrefs.filter((href) => !/^(https?:|\?q=%23)/u.test(href))).toEqual([])
  })
})

describe('a snapshot', () => {
  test('brings back posts, edits, gaps, modes and the time, after a restart', ({ sandbox }) => {
    const { channels, real } = sandbox
    channels.publishNext()
    real.ms += 60_000
    const { id } = channels.write(HQ, 'Моє')
    channels.edit(HQ, id, 'Моє, інакше')
    channels.remove(HQ, channels.posts(HQ)[3]?.id ?? 0)
    channels.setMode('tass_agency', 'slow')
    channels.publishNext()
    const state: unknown = JSON.parse(JSON.stringify(channels.snapshot()))

    const again = createChannels({ story: STORY, realNow: () => 5 })
    again.restore(state)
    for (const { handle } of STORY.channels) {
      expect(again.posts(handle)).toEqual(channels.posts(handle))
      expect(again.mode(handle)).toBe(channels.mode(handle))
    }
    expect(again.now()).toBe(channels.now())
    expect(again.upcoming()).toEqual(channels.upcoming())
    expect(again.snapshot()).toEqual(state)
  })

  test.for([
    null,
    7,
    {},
    { version: 2 },
    { version: 1, now: 0, deeds: [{ is: 'x' }], modes: {} },
    {
      version: 1,
      now: 0,
      deeds: [{ is: 'remove', channel: 'Koord_shtab', id: 99_999 }],
      modes: {},
    },
  ])(
    // prettier-ignore
    'that is none (%j) is refused and changes nothing',
    (state, { sandbox }) => {
      sandbox.channels.write(HQ, 'Лишається')
      expect(() => {
        sandbox.channels.restore(state)
      }).toThrow('Cannot restore the channels')
      expect(sandbox.channels.posts(HQ).at(-1)?.text).toBe('Лишається')
    },
  )
})
