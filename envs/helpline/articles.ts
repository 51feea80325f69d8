/** The knowledge base: what lights and messages mean, and who can put it right. */
export const articles: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Wall socket lights',
    text: 'Dark: the power plug is out. Line light red: no light arrives; check_line tells whether the signal is lost outside the house.',
  },
  {
    title: 'Router lights',
    text: 'All blink orange: restart the router. None is lit though the switch is on: the router is dead, replace it. Internet light red: look at the line cable, the line, the account and outages.',
  },
  {
    title: 'Line cable',
    text: 'It must sit firmly in the port marked Internet. A torn cable must be replaced; pushing it in does not help.',
  },
  {
    title: 'Another router',
    text: 'Only the router whose serial is registered goes online. The serial is on its sticker. After register_router the customer restarts the router.',
  },
  { title: 'Line port', text: 'A hung port is freed with reset_line. A lost signal is not: it needs a technician.' },
  {
    title: 'Wifi on a device',
    text: 'Wifi must be on, flight mode off, and the network that of the router, with the name and the password of its sticker. A device that knows the name but does not connect has an old password.',
  },
  { title: 'DNS', text: 'A device with manual DNS opens no pages though it is connected. Set DNS to automatic.' },
  {
    title: 'Printing',
    text: 'The printer needs power, paper and the wifi of the router; the print queue on the laptop must not be paused, and its driver must be for the model on the label of the printer.',
  },
  {
    title: 'TV',
    text: 'The input of the TV must be the one that the HDMI cable of the box goes to. A frozen picture: restart the box. Error 52: provision TV. Error 11: the router is not online.',
  },
  {
    title: 'Slow internet',
    text: 'Speed of the plan not set: provision internet. Also: stop downloads, and update the software of the router.',
  },
  {
    title: 'Account on hold',
    text: 'A hold for money due is lifted after payment. Where nothing is due, lift it without any payment.',
  },
  {
    title: 'Resetting a router',
    text: 'The reset hole erases what the customer has set. It is never needed: a restart does as much.',
  },
]
