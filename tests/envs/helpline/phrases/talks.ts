/** Texts that ask for several things, as agents write them, with all that the user should make of them in order. */
export const talks: readonly (readonly [meant: readonly string[], text: string])[] = [
  [['look router_lights', 'look router_switch'], 'Thanks! Which lights are on on the router? And is its power switch on?'],
  [
    ['set_power router off', 'set_power router on'],
    '1. Unplug the power cable of the router.\n2. Wait 30 seconds.\n3. Plug it back in.',
  ],
  [
    ['set_wifi laptop on', 'set_flight_mode laptop off', 'try_out laptop_internet'],
    'Okay, please do this:\n1. Turn on wifi on your laptop.\n2. Turn off airplane mode.\n3. Try to open a web page.',
  ],
  [
    ['push_in line_cable', 'restart router', 'look router_lights'],
    'First push the line cable in firmly, then restart the router, and then tell me which lights are lit on it.',
  ],
  [
    ['look laptop_wifi', 'look laptop_network'],
    "Could you open the laptop's Wi-Fi settings and tell me what they say? Also, what is DNS set to?",
  ],
  [['look router_sticker', 'look line_cable'], 'Please read me the sticker on the router, and describe the line cable.'],
  [
    ['tell phone', 'tell birth'],
    'Hello, thank you for calling! To verify your account, could you please give me your phone number and date of birth?',
  ],
  [['tell phone', 'tell birth'], "I'm sorry to hear that. I can help. First I need your phone number and your date of birth."],
  [['look socket_light', 'look router_lights'], 'What lights do you see on the wall socket and on the router?'],
  [['set_power printer on', 'load_paper'], 'Please switch the printer on and put paper into it.'],
  [
    ['look tv_screen', 'look box_light', 'look hdmi_cable'],
    'What does the TV screen show, what colour is the light on the set-top box, and how does the HDMI cable sit?',
  ],
  [['set_input 2', 'try_out tv'], 'Please switch the TV to HDMI 2. Does it work now?'],
  [
    ['restart router'],
    'I have registered your new router. Please restart it so that it goes online: turn the router off, wait ten seconds and turn it on again.',
  ],
  [
    ['install_driver PX-420', 'set_queue running'],
    'On your laptop, install the driver for the PX-420. After that, resume the print queue.',
  ],
  [[], "Don't restart the router yet."],
  [[], 'I have reset your line, thank you for waiting.'],
  [[], 'The technician is booked for Tuesday.'],
  [['push_in hdmi_cable'], 'It looks like the HDMI cable is loose. Please push it in firmly.'],
  [['set_wifi router on'], "The router's wifi is off. Please turn it on."],
  [
    ['set_dns laptop automatic', 'try_out laptop_internet'],
    'I see, DNS is on manual. Set it to automatic on the laptop and check if web pages open now.',
  ],
  [
    ['look tablet_wifi', 'join_wifi tablet Willow-4821 otter-maple-37', 'try_out tablet_internet'],
    'Please do the following on your tablet: open the wifi list, choose Willow-4821, and enter the password otter-maple-37. Then try the internet.',
  ],
  [
    ['stop_download', 'update_router', 'try_out speed'],
    'Please stop the download on your laptop. Then install the update in the router menu. Finally, run a speed test again.',
  ],
  [
    ['look router_lights', 'look line_cable', 'look laptop_wifi'],
    'Please tell me:\n- the lights on the router\n- what the line cable looks like\n- the wifi settings of your laptop',
  ],
  [
    ['look socket_light', 'look router_switch', 'look router_sticker'],
    'Can you check a few things for me?\n1. The lights on the wall socket\n2. The power switch of the router\n3. The sticker on the router',
  ],
  [
    ['look router_lights', 'look line_cable'],
    '**Router lights:** which ones are lit on the router?\n**Line cable:** is it firmly plugged in?',
  ],
  [['set_flight_mode laptop off', 'set_wifi laptop on'], 'On your laptop, turn airplane mode off and Wi‑Fi on.'],
  [
    ['set_flight_mode laptop off', 'set_wifi laptop on'],
    'Please make sure that flight mode is off and wifi is on on your laptop.',
  ],
  [['set_flight_mode tablet off'], 'Turn off flight mode on your tablet (Settings > Network > Flight mode).'],
  [
    ['push_in line_cable', 'try_out laptop_internet'],
    'I can see the line is fine on our side. The line cable seems loose, so please push it in firmly — then try to open a web page and tell me what happens.',
  ],
  [
    ['look box_light', 'look hdmi_cable', 'look tv_screen'],
    'Thank you, Ada. I have found your account. Now, could you please check the following:\n\n1) What color is the light on the set-top box?\n2) Is the HDMI cable plugged in firmly, and which HDMI port is it in?\n3) What does the TV screen show?',
  ],
  [
    ['set_input 2', 'try_out tv'],
    'Great. Please use the remote to switch the TV to **HDMI 2** and let me know if the picture comes back.',
  ],
  [
    ['restart router', 'look router_lights'],
    'Please restart the router. When it has started up again, tell me which lights are lit on the router.',
  ],
  [
    ['tell phone', 'tell birth'],
    "I'd be happy to help you with that! Before I look into your account, could you please provide:\n1. Your phone number\n2. Your date of birth",
  ],
]
