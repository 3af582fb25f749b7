/** The groups that the column names, by the word they have in it; whatever else stands there is no group. */
const CATEGORIES: readonly (readonly [words: RegExp, category: string])[] = [
  [/\bMariupol\b/u, 'mariupol'],
  [/\bAzovstal\b/u, 'azovstal'],
  [/\bAzov\b/u, 'azov'],
  [/\bChornobyl NPP\b/u, 'chornobyl_npp'],
  [/\bZmiinyi\b/u, 'zmiinyi'],
  [/\b(?<!no )officers\b/u, 'officers'],
  [/\bsergeants\b/u, 'sergeants'],
  [/\bconscripts\b/u, 'conscripts'],
  [/\bwomen\b|\bservicewoman\b/u, 'women'],
  [/\bseverely wounded\b/u, 'severely_wounded'],
  [/(?<!severely )\bwounded\b/u, 'wounded'],
  [/\b(?:seriously|severely wounded and) ill\b/u, 'seriously_ill'],
  [/(?<!seriously |severely wounded and )\bill\b/u, 'ill'],
  [/\bunder 25\b/u, 'under_25'],
  [/\bborn after 2000\b/u, 'born_after_2000'],
  [/\bcivilians?\b/u, 'civilians'],
  [/\bconvicted\b/u, 'convicted'],
  [/\bjournalists\b/u, 'journalists'],
  [/\bpriests\b/u, 'priests'],
  [/\b(?:para)?medics?\b/u, 'medics'],
  [/\bpolice\b/u, 'police'],
  [/\bNational Guard\b/u, 'national_guard'],
  [/\bborder guards\b/u, 'border_guards'],
  [/\bterritorial defence\b/u, 'territorial_defense'],
  [/\bNavy\b/u, 'navy'],
  [/\bair force\b/iu, 'air_force'],
  [/\barmy\b/u, 'army'],
  [/\bunmanned systems\b/u, 'unmanned_systems'],
  [/\bheld since 2022\b/u, 'held_since_2022'],
  [/\bairborne\b/u, 'airborne'],
  [/\bArmed Forces\b/u, 'armed_forces'],
  [/\btransport service\b/u, 'transport_service'],
]

/** Reads which known groups a history row names; people who went to Russia are none of ours. */
export function categoriesIn(cell: string): readonly string[] {
  const ours = cell
    .split(/[;,]/u)
    .filter((part) => !/\bto RU\b/u.test(part))
    .join(';')
  return CATEGORIES.flatMap(([words, category]) => (words.test(ours) ? [category] : []))
}
