/** A place of work: what it is called, what its people are called, and what some of them can. */
export interface Workplace {
  readonly kind: string
  readonly name: string
  readonly skills: readonly string[]
}

export const workplaces: readonly Workplace[] = [
  { kind: 'ward', name: 'the heart ward', skills: ['charge', 'dialysis', 'pharmacy'] },
  { kind: 'shop', name: 'the station shop', skills: ['keys', 'bakery', 'parcels'] },
  { kind: 'control_room', name: 'the control room of the ferries', skills: ['dispatch', 'radar', 'radio'] },
]

export const firstNames = [
  'Ada',
  'Amir',
  'Anouk',
  'Boris',
  'Carla',
  'Chidi',
  'Dana',
  'Dmitri',
  'Elif',
  'Emre',
  'Farah',
  'Fergus',
  'Greta',
  'Hana',
  'Hugo',
  'Ines',
  'Ivan',
  'Jonas',
  'Kamal',
  'Katya',
  'Lena',
  'Luis',
  'Maeve',
  'Marek',
  'Mina',
  'Nadia',
  'Niko',
  'Olga',
  'Omar',
  'Paula',
  'Petra',
  'Quentin',
  'Rosa',
  'Ruben',
  'Sanna',
  'Stefan',
  'Tariq',
  'Thea',
  'Uma',
  'Viktor',
  'Wanda',
  'Yusuf',
  'Zora',
] as const

export const shiftReasons = [
  'my choir sings then',
  'I look after my nephew then',
  'my car is at the garage then',
  'I am at the dentist',
  'the neighbours count on me then',
] as const

export const dayReasons = [
  'my sister marries',
  'I move house that day',
  'my son has his birthday',
  'I take an exam that day',
  'my parents visit',
] as const

export const nightReasons = ['I cannot sleep by day', 'my doctor advises against it', 'I have small children at home'] as const

export const keepReasons = [
  'I swapped for it last month',
  'my lift to work comes only then',
  'I train a new colleague in it',
] as const
