/** Items of the tests' own, in the benchmark's form and in other words. */

const stays = 'You plan to stay in Oslo for 3 days. You want to spend 2 days in Bern. You would like to visit Riga for 4 days.'

/** Oslo, Bern and Riga in seven days; Bern flies to Riga only. Without an event Oslo, Bern, Riga and others are right. */
export function ownTrip(events = '', flights = 'Oslo and Bern, from Bern to Riga, Riga and Oslo') {
  return {
    num_cities: '3',
    cities: 'Oslo**Bern**Riga',
    durations: '3**2**4',
    prompt_0shot: `See 3 European cities for 7 days in total. ${stays} ${events}\n\nFlights:\n${flights}.\n\nMake a plan.`,
    golden_plan: ownPlan,
  }
}

export const ownPlan = [
  'All of 3 European cities for 7 days:',
  '**Day 1-3:** Visit Oslo for 3 days.',
  '**Day 3:** Fly from Oslo to Bern.',
  '**Day 3-4:** Visit Bern for 2 days.',
  '**Day 4:** Fly from Bern to Riga.',
  '**Day 4-7:** Visit Riga for 4 days.',
].join('\n')

/** Two friends who can both be met, Uma first; one more who cannot. */
export const ownMeeting = {
  num_people: 3,
  constraints: [
    ['Pier', '9:00AM'],
    ['Uma', 'The Mill', '9:30AM to 11:00AM', 60],
    ['Ralf', 'Dock', '11:00AM to 12:30PM', 45],
    ['Zoe', 'Dock', '9:00AM to 9:30AM', 30],
  ],
  dist_matrix: { Pier: { 'The Mill': 20, Dock: 15 }, 'The Mill': { Pier: 18, Dock: 25 }, Dock: { Pier: 15, 'The Mill': 24 } },
  prompt_0shot: 'Meet as many as you can.',
  golden_plan: [
    'You start at Pier at 9:00AM.',
    'You travel to The Mill in 20 minutes and arrive at 9:20AM.',
    'You wait until 9:30AM.',
    'You meet Uma for 60 minutes from 9:30AM to 10:30AM.',
    'You travel to Dock in 25 minutes and arrive at 10:55AM.',
    'You wait until 11:00AM.',
    'You meet Ralf for 45 minutes from 11:00AM to 11:45AM.',
  ],
}

/** Ann and Bo, for half an hour on Monday or Tuesday. */
export function ownCalendar(schedules: string, wishes = '', golden = 'Monday, 9:00 - 9:30') {
  return {
    num_people: '2',
    num_days: '2',
    duration: '0.5',
    prompt_0shot: `TASK: You need to schedule a meeting for Ann and Bo for half an hour between the work hours of 9:00 to 17:00 on either Monday or Tuesday. \n\nWhen they are busy: \n${schedules}\n\n${wishes}Find a time. \nSOLUTION: `,
    golden_plan: `Here is the proposed time: ${golden} `,
  }
}
