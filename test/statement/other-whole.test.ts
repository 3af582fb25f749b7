import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-05-14')

describe('a number that the text gives twice, and not the same', () => {
  test.for([
    'Україна повернула з полону 109 захисників. Про обмін повідомив Президент: «Сьогодні вдома 106 наших людей».',
    'Обмін полоненими: 235 людей повернулися до України. За словами омбудсмана, з російського полону сьогодні визволено 205 українців.',
    'Відбувся обмін: додому їдуть 307 захисників. «Сьогодні, 14 травня, вдалося повернути 207 наших воїнів», — написав Єрмак.',
    'Новий обмін за формулою «84 на 84». Додому повернулися 89 українських військових та цивільних.',
    'Состоялся обмен: домой вернулись 175 украинских защитников. Зеленский сообщил, что из российского плена освобождены 157 украинцев.',
    'Россия и Украина обменялись пленными по формуле 208 на 205. Возвращены 205 российских военнослужащих, взамен переданы 205 украинских военнопленных.',
    'Домой вернулись 29 украинцев, сообщили в Киеве после обмена. «19 человек возвращаются сегодня домой из плена: девять гражданских и десять военных».',
    'Киев вернул из плена 218 человек. Среди них защитники Мариуполя, 108 из 215 — бойцы «Азова».',
    'Russia and Ukraine swapped prisoners on Thursday. Each side freed 147 prisoners of war. Moscow’s defence ministry said 144 Russian soldiers had been returned.',
    'Ukraine brings home 118 soldiers in prisoner exchange. Zelenskyy said on Thursday that 115 Ukrainian defenders had been freed from Russian captivity.',
    'In a prisoner exchange Ukraine got back 161 servicemen on Thursday, Yermak said. Of the 116, two are officers.',
    'Each of the countries got back 78 prisoners of war on Thursday in a swap. The 75 Russian soldiers freed from Ukrainian captivity have reached Moscow.',
  ])('holds it: %s', (text) => {
    expect(eventIn(text)?.review.map(({ code }) => code)).toContain('figures_differ')
  })

  test.for<readonly [string, Readonly<Record<string, number>>]>([
    [
      'Обмін полоненими: вдома 116 людей. З російського полону визволено 110 військових, а також чотирьох цивільних і двох дітей.',
      { ua_returned: 116 },
    ],
    [
      'Сьогодні відбувся обмін, додому повернулися 107 українських воїнів. Це захисники Маріуполя й Донеччини. 74 звільнені бійці захищали «Азовсталь».',
      { ua_returned: 107 },
    ],
    [
      'Ще одна сотня наших удома. Рівно 100 людей сьогодні повернулися з полону: 84 нацгвардійці, решта — прикордонники.',
      { ua_returned: 100 },
    ],
    [
      'Наші вдома. 207 воїнів сьогодні повернулися з російського полону. У Міноборони РФ пишуть про 195 українських військових.',
      { ua_returned: 207 },
    ],
    [
      'Состоялся обмен. «Из 107 человек, освобождённых в этом обмене, 63 — из Донецкой области», — сказал чиновник. В Россию вернулись 63 жителя региона. Минобороны РФ сообщило о возвращении из украинского плена 107 российских военных.',
      { ru_returned: 107 },
    ],
    [
      'Обмен пленными: Украина вернула 215 человек. В Россию отправились 55 российских военных. За Медведчука, по словам Ермака, Украина получила двести бойцов.',
      { ua_returned: 215, ru_returned: 55 },
    ],
    [
      'Ukraine and Russia exchanged 372 prisoners on Thursday. 197 Ukrainians came home, and 175 Russian soldiers were returned to Moscow.',
      { ua_returned: 197, ru_returned: 175 },
    ],
    [
      'Ukraine’s 207 soldiers are home after a prisoner swap on Thursday, Zelenskyy said. The Russian side said 195 were released by each side.',
      { ua_returned: 207, ru_returned: 195 },
    ],
    [
      'Russia and Ukraine exchanged prisoners on Thursday: 185 people on each side. It was the first swap since late August, when 146 prisoners on each side were released.',
      { ua_returned: 185, ru_returned: 185 },
    ],
    [
      'Ukraine freed 107 of its soldiers in a prisoner exchange on Thursday. 74 of the freed soldiers had defended the Azovstal plant.',
      { ua_returned: 107 },
    ],
    [
      'A swap of women: 108 Ukrainian women are out of Russian captivity. Pro-Moscow officials in Donetsk said on Thursday that 110 people came the other way.',
      { ua_returned: 108, ru_returned: 110 },
    ],
  ])('tells the one where the other is explained: %s', ([text, figures]) => {
    const event = eventIn(text)
    expect(event).toMatchObject({
      review: [],
      figures: Object.fromEntries(
        Object.entries(figures).map(([measure, value]) => [measure, { value }]),
      ),
    })
  })
})

test.for([
  '84 military and civilians back in Ukraine from Russian captivity\n\n“A new exchange: 87 people, civilians as well as soldiers,” Zelenskyy wrote on Thursday. 51 Ukrainian civilians and 33 military personnel are home.',
  'Відбувся обмін полоненими з РФ. Україна повернула 15 осіб. «Нам удалося звільнити 12 наших людей. Це четверо бійців ЗСУ, троє цивільних і п’ятеро нацгвардійців».',
])('no sum is made up over a whole that the text states: %s', (text) => {
  expect(eventIn(text)?.review.map(({ code }) => code)).toContain('figures_differ')
})
