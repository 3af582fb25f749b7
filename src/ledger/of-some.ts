/** Of whom it is told: of those among all, of a region, a town, a brigade. Stems, in three languages. */
const UKRAINIAN =
  /серед |(?:^|[^\p{L}])[зі]з? (?:них|яких)|зокрема|у тому числі|област|регіон|громад|міст[оаі](?!\p{L})|уродж|мешкан|родом|земляк|бригад|полк|[кґч]ани|щин[иіа]/u
const RUSSIAN =
  /среди |(?:^|[^\p{L}])из (?:них|которых)|в том числе|в частности|област|регион|громад|город(?:а|е|ов)?(?!\p{L})|урожен|жител|родом|земляк|бригад|полк|[кч]ане|щин[ыуе](?!\p{L})/u
const ENGLISH =
  /\b(?:among|of (?:them|whom|these|those)|including|in particular|regions?|oblasts?|communit(?:y|ies)|cit(?:y|ies)|towns?|villages?|natives?|residents?|fellow|brigades?|regiments?|hometown)\b/iu

/** Where somebody is from, unless it is from where they were held. */
const FROM =
  /(?:^|[^\p{L}])(?:[зі]з?|из|со?|[Ff]rom) (?!(?:the )?(?:Рос|РФ|Рф|Росс|Russia|Білорус|Беларус|Belarus))(?:the )?\p{Lu}/u

/** Whether words say that a figure is of some only: «four from Volyn», “among them 12 residents”. */
export const saysOfSome = (text: string): boolean =>
  [UKRAINIAN, RUSSIAN, ENGLISH, FROM].some((pattern) => pattern.test(text))
