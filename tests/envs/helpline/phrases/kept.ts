/**
 * Sentences by a writer who never saw the code, run when the listening was finished. Nothing was changed for them, and nothing is to
 * be: they measure. The rate of the first run is in the test and in the world's README.
 */
export const kept = `
set_power router on | Please switch the router on.
set_power router on | Could you press the power button on the back of your router so it comes on?
set_power router on | It sounds as though the router has no power at the moment, which would explain why nothing in the house can get online, so turn it on for me.
set_power router on | Step 1: Power up the router.
set_power printer on | Turn on your printer, please.
set_power printer on | Would you mind powering up the printer for me?
set_power printer on | A printer that's switched off can't receive any jobs, so let's get it turned on first.
set_power printer on | ok can u flip the printer on for me plz
set_power box on | Can you turn the set-top box on?
set_power box on | Press the power button on the set-top box so that it's running.
set_power box on | Because the TV can only show a picture when the box is feeding it one, I'd like you to switch on the set-top box.
set_power box on | Kindly ensure that the set-top box is powered on.
set_power tv on | Switch on the TV.
set_power tv on | Grab the remote and turn your television on, if you would.
set_power tv on | We'll need something to look at for the next part, so could you put the telly on, please?
set_power tv on | 1) TV: power on.
set_power socket on | Please turn on the power to the fibre box on the wall.
set_power socket on | Can you give the little fiber box where the line comes in its power back?
set_power socket on | The wall box where your line enters the home needs electricity to pass the signal along, and yours seems to be off, so please switch it on.
set_power socket on | Go ahead n switch on that fibre box by the wall for me
restart router | Please restart the router.
restart router | Could you turn your router off, wait about ten seconds, and turn it back on again?
restart router | Routers sometimes get stuck after running for weeks on end, and a quick reboot usually sorts that out, so let's reboot yours now.
restart router | Right then, give the router a good old off-and-on-again for me!
restart box | I'd like you to reboot the set-top box.
restart box | Now unplug the set-top box from the mains, count to ten, and plug it back in.
restart box | Since the box appears to have frozen, the best thing to do is restart it.
restart box | Next up: power-cycle the TV box.
restart laptop | Restart your laptop, please.
restart laptop | Can you reboot the laptop and tell me once it's back up?
restart laptop | Some settings only take effect after the computer has started afresh, so I need you to restart the laptop now.
restart laptop | pls do a quick reboot of ur laptop
reset_router | Please reset the router to its factory settings.
reset_router | Take a paper clip and hold down the small reset button on the back of the router for about ten seconds until the lights flash.
reset_router | None of the stored settings seem to be right any more, so we'll wipe them and start clean: do a factory reset on the router.
reset_router | At this juncture I must ask you to restore the router to its factory defaults.
push_in line_cable | Push the line cable firmly into its port.
push_in line_cable | Could you plug the cable that runs from the wall to the router back in until it clicks?
push_in line_cable | If the cable between the wall socket and your router is even slightly loose the signal gets lost, so please press it in properly at both ends.
push_in line_cable | Gimme a good firm shove on that wall-to-router cable so it's seated all the way.
push_in lan_cable | Please push the network cable in until you hear it click.
push_in lan_cable | Make sure the LAN cable between the laptop and the router is pressed all the way in.
push_in lan_cable | Your laptop isn't getting a wired connection because the Ethernet lead has worked loose, so can you plug it in firmly again?
push_in lan_cable | Step 2. Seat the LAN cable snugly in its socket.
push_in hdmi_cable | Plug the HDMI cable in firmly, please.
push_in hdmi_cable | Would you press the HDMI lead between the box and the TV fully into place?
push_in hdmi_cable | The picture travels from the box to the TV through the HDMI cable, and a plug that's half out gives you a blank screen, so push it right in.
push_in hdmi_cable | can you shove teh HDMI cable in nice and tight
move_line_cable internet | Please move the line cable to the port on the router marked "Internet".
move_line_cable internet | Take the cable coming from the wall out of the port it's in now and put it into the router's Internet port.
move_line_cable internet | The wall cable is sitting in the wrong socket on the router, which is why there's no connection; could you swap it over to the one labelled Internet?
move_line_cable internet | That line cable's gotta go in the INTERNET hole on the router, so pop it over there for me.
set_wifi router on | Turn the router's Wi-Fi on, please.
set_wifi router on | There's a WLAN button on the router; press it so that the wireless comes on.
set_wifi router on | Your devices can't see the network because the router isn't broadcasting it, so please enable Wi-Fi on the router.
set_wifi router on | ACTION: Enable wireless on router.
set_wifi laptop on | Please switch on Wi-Fi on your laptop.
set_wifi laptop on | On the laptop, can you click the network icon and turn the Wi-Fi on?
set_wifi laptop on | The laptop's wireless has been disabled, and until it's enabled we can't connect to anything, so go ahead and enable it.
set_wifi laptop on | hiya, could you just flick the laptops wifi to on for me? ta
set_wifi tablet on | Turn on Wi-Fi on the tablet.
set_wifi tablet on | Could you open Settings on your tablet and slide the Wi-Fi switch to on?
set_wifi tablet on | As the tablet has no other way of getting online, it needs its wireless active, so please activate Wi-Fi there.
set_wifi tablet on | Tablet next: wi-fi ON pls.
set_flight_mode laptop off | Please turn off airplane mode on your laptop.
set_flight_mode laptop off | Can you take the laptop out of flight mode?
set_flight_mode laptop off | Aeroplane mode shuts down every wireless connection on the laptop, so let's get that disabled.
set_flight_mode laptop off | May I ask you to deactivate flight mode on the laptop computer.
set_flight_mode tablet off | Switch flight mode off on the tablet, please.
set_flight_mode tablet off | Swipe down on your tablet and tap the little plane icon so airplane mode is off.
set_flight_mode tablet off | I suspect your tablet is still in airplane mode from your trip, and that blocks the Wi-Fi, so would you disable it?
set_flight_mode tablet off | lets get that tablet outta airplane mode
join_wifi laptop Willow-4821 otter-maple-37 | On the laptop, connect to the Wi-Fi network Willow-4821 using the password otter-maple-37.
join_wifi laptop Willow-4821 otter-maple-37 | Could you pick Willow-4821 from the list of networks on your laptop and type otter-maple-37 as the password?
join_wifi laptop Willow-4821 otter-maple-37 | Your laptop has forgotten your home network, so it won't hook up by itself: please join Willow-4821 on it, and when it wants the key, enter otter-maple-37.
join_wifi laptop Willow-4821 otter-maple-37 | 3. Laptop > Wi-Fi > Willow-4821 > Connect > password: otter-maple-37
join_wifi tablet Willow-4821 otter-maple-37 | Please join the network Willow-4821 on your tablet with the password otter-maple-37.
join_wifi tablet Willow-4821 otter-maple-37 | In the tablet's Wi-Fi settings, tap Willow-4821, then enter otter-maple-37 and tap Connect.
join_wifi tablet Willow-4821 otter-maple-37 | The tablet is hanging on to the neighbour's network at the moment, so let's put it on yours, which is called Willow-4821 and has otter-maple-37 as its key.
join_wifi tablet Willow-4821 otter-maple-37 | ok so on ur tablet hop on Willow-4821, pw is otter-maple-37 (all lowercase)
join_wifi printer Willow-4821 otter-maple-37 | Connect the printer to Willow-4821 with the password otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | Can you go into the wireless setup on the printer, choose Willow-4821 and key in otter-maple-37?
join_wifi printer Willow-4821 otter-maple-37 | For the printer to receive documents it has to be on the same network as the laptop, so please get it onto Willow-4821; the passphrase is otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | I would be most grateful if you would now enter the network name Willow-4821 and the password otter-maple-37 on the printer's panel so that it joins your Wi-Fi.
set_dns laptop automatic | Please set DNS on your laptop to automatic.
set_dns laptop automatic | In the laptop's network settings, could you change the DNS option from manual to automatic?
set_dns laptop automatic | Someone has typed in a fixed DNS server on the laptop and that server isn't answering, so let the laptop obtain its DNS address automatically instead.
set_dns laptop automatic | Laptop DNS -> Automatic (DHCP), then hit Save.
set_dns tablet automatic | Change the tablet's DNS setting to automatic, please.
set_dns tablet automatic | Would you tap the DNS entry on your tablet and select "Automatic"?
set_dns tablet automatic | With a manual DNS entry the tablet can't look up any web addresses, so I want you to put that back on automatic.
set_dns tablet automatic | stick the DNS on the tablet back to auto for me, cheers
update_router | Please update the router's software.
update_router | Open the router menu and install the latest firmware.
update_router | There's a newer firmware version out that fixes dropouts like the ones you're having, so could you run the update on your router?
update_router | lets get ur router firmwear updated now
stop_download | Please stop the download that's running on the laptop.
stop_download | Can you cancel the big download?
stop_download | That large file is eating up nearly all of your bandwidth, so would you please pause the download for now?
stop_download | Go ahead and kill that download, mate.
load_paper | Put some paper in the printer.
load_paper | Could you fill up the paper tray, please?
load_paper | The printer has run out of sheets and won't carry on until it gets more, so pop a fresh stack into the tray.
load_paper | Step 1 - Slide out the tray, load plain A4 paper, slide it back in.
set_queue running | Please resume the print queue.
set_queue running | Could you un-pause the printer queue on your laptop?
set_queue running | Your documents are just piling up because the queue has been paused, so let's set it running again.
set_queue running | In the print queue window, kindly remove the tick beside "Pause Printing".
install_driver PX-420 | Install the PX-420 driver on the laptop, please.
install_driver PX-420 | Can you download and install the printer driver for the PX-420?
install_driver PX-420 | The laptop is using a driver for a different model and so it sends the printer gibberish; you'll want to install the one for the PX-420.
install_driver PX-420 | now pls instal the px-420 driver
set_input 3 | Please switch the TV to HDMI 3.
set_input 3 | Press the Source button on the TV remote and choose HDMI 3.
set_input 3 | Your box is plugged into the third HDMI socket while the telly is tuned to another one, so could you change the TV input to HDMI 3?
set_input 3 | TV input: pick no. 3 (HDMI3), thx.
look router_lights | What lights are showing on your router?
look router_lights | Please have a look at the router and tell me which lights are on and what colour they are.
look router_lights | The little lamps on the front of the router will tell us whether the signal is reaching it, so could you describe them to me?
look router_lights | whats the router lights doin? any red or blinking?
look router_sticker | Could you read me what's on the sticker on the router?
look router_sticker | Turn the router over and tell me the network name and password printed on the label.
look router_sticker | We'll need your Wi-Fi details shortly, and they're printed on the underside of the router, so please read out what the label says.
look router_sticker | I should be obliged if you would consult the label affixed to the router and relay its contents to me.
look socket_light | Is the light on the fibre box lit?
look socket_light | Please check the wall socket where the line comes in and tell me what its light is doing.
look socket_light | To find out whether the fault is outside your home, I need to know what colour the light on the wall box is.
look socket_light | Have a quick peek at the lil box on the wall where the fiber comes in, is its light green, red or off?
look line_cable | Can you check whether the line cable is plugged in properly?
look line_cable | Which port on the router does the cable from the wall go into?
look line_cable | A loose or misplaced cable is the most common cause of this, so please follow the one from the wall to the router and tell me how it's connected.
look line_cable | Step 3: Inspect the wall-to-router cable and report what you see.
look lan_cable | Is the network cable between your router and laptop firmly plugged in?
look lan_cable | Please take a look at the LAN cable and tell me if it's loose.
look lan_cable | Your laptop says it has no wired connection, so I'm wondering about the Ethernet lead; could you see whether both ends are in?
look lan_cable | hows that ethernet cable looking between the laptop n router, in tight or hanging out?
look hdmi_cable | Please check the HDMI cable between the box and the TV and let me know whether it's in.
look hdmi_cable | Which HDMI socket on the TV is the cable from the box plugged into?
look hdmi_cable | Someone may have knocked the HDMI lead while dusting behind the set, so could you look at whether it's still properly connected?
look hdmi_cable | Peek behind the telly for me, is the HDMI lead sat in there right?
look laptop_wifi | Which Wi-Fi network is your laptop connected to?
look laptop_wifi | Click the Wi-Fi icon on the laptop and tell me what it says.
look laptop_wifi | Before we change anything on the laptop I want to be sure the wireless is actually on and connected, so what does its Wi-Fi menu show?
look laptop_wifi | Wi-Fi status on the laptop, please: on or off, and which network?
look laptop_network | What is the DNS setting on your laptop?
look laptop_network | Please open the network settings on the laptop and tell me whether DNS is set to automatic or manual.
look laptop_network | Pages failing to load while the Wi-Fi is fine often points to a wrong DNS entry, so could you read me what's in the DNS field on the laptop?
look laptop_network | pls go to network settings on teh laptop n tell me what DNS says
look tablet_wifi | What does the Wi-Fi screen on your tablet say?
look tablet_wifi | Can you see in the tablet's settings which wireless network it's on?
look tablet_wifi | I'm trying to work out if the tablet is on your own network or on some other one, so please check its Wi-Fi page and tell me the name.
look tablet_wifi | 2.) On the tablet, open Settings > Wi-Fi. What do you see there?
look printer_screen | What's on the printer's display right now?
look printer_screen | Please read me the message on the little screen of the printer.
look printer_screen | Printers normally announce what's bothering them on their panel, so could you tell me what yours is showing?
look printer_screen | Does ur printer say anything on its screen, like an error or smth?
look print_queue | Open the print queue on your laptop and tell me what you see.
look print_queue | Are there any jobs waiting in the printer's queue, and is it paused?
look print_queue | I'd like to find out if your document ever left the computer, so would you look in the print queue and tell me its status?
look print_queue | Be so good as to inspect the list of pending print jobs and inform me of its state.
look tv_screen | What can you see on the TV screen?
look tv_screen | Tell me exactly what the television is showing at the moment.
look tv_screen | A "no signal" message means something quite different from a plain black picture, so which one is your TV displaying?
look tv_screen | anything on the telly at all?? black, snow, a message?
look box_light | What colour is the light on the set-top box?
look box_light | Please look at the front of the TV box and let me know if its light is on.
look box_light | The lamp on the set-top box shows whether it's awake or in standby, so can you tell me how it looks?
look box_light | Box light: green, red, or nothing?
look router_menu | Please open the router's menu in your browser and tell me what it shows.
look router_menu | Could you log in to the router's settings page and read me what's on it?
look router_menu | I'd like to know which software version your router is on and whether it reports any problem, and you'll find that on its admin page, so please have a look there.
look router_menu | Pull up the routers config page for me, what's it say?
look laptop_programs | Which programs are running on your laptop at the moment?
look laptop_programs | Please check the list of open programs on the laptop and tell me if anything is using the internet.
look laptop_programs | Something in the background might be hogging your connection, so could you open Task Manager on the laptop and tell me what's in there?
look laptop_programs | what apps u got going on the laptop rn? any downloads or updates?
try_out laptop_internet | Try opening a web page on your laptop and tell me if it loads.
try_out laptop_internet | Does the internet work on the laptop now?
try_out laptop_internet | I believe that should have fixed it, but let's be certain: go to any website on the laptop and see whether it comes up.
try_out laptop_internet | Final step: laptop browser, any site. Working?
try_out tablet_internet | Can you get online with the tablet now?
try_out tablet_internet | Please visit a website on your tablet and let me know what happens.
try_out tablet_internet | The settings on the tablet all look right to me now, so would you see if a page will load on it?
try_out tablet_internet | Give the internet a whirl on yer tablet and tell me how it goes.
try_out printing | Please print a test page.
try_out printing | Could you try printing your document again and see if it comes out?
try_out printing | Everything on the printer side seems to be in order, so let's find out for sure by sending it a page to print.
try_out printing | try n print somethin now
try_out tv | Is the TV working now?
try_out tv | Please try watching a channel and tell me if you get picture and sound.
try_out tv | Now that we've sorted the connection, I'd love to hear whether your programmes are playing properly, so put a channel on and see.
try_out tv | Would you be kind enough to verify that television reception has been restored by attempting to view a programme?
try_out speed | Please run a speed test and tell me the result.
try_out speed | How fast is the connection now if you test it?
try_out speed | To see whether things have really improved, I need actual figures, so could you measure your internet speed again?
try_out speed | 4. Do a speedtest, send me the Mbps.
`
