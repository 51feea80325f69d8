/**
 * Sentences by a writer who never saw the code, with what each asks for. They are spent: they were read to improve the listening.
 * At first contact 232 of 306 were understood, and 11 mistaken for another deed.
 */
export const stranger = `
set_power router on | Please switch the router on.
set_power router on | Could you press the power button on the router so that it comes on?
set_power router on | Go ahead and power up your router now.
set_power router on | Turn the router back on and let me know once you've done it.
set_power router on | OK so it sounds like the router has no power at all, which would explain why nothing is getting online - would you mind flicking it on for me?
set_power router on | pls trun the router on at its switch
set_power router off | Please turn the router off.
set_power router off | Now switch your router off and leave it off for the moment.
set_power router off | I'd like you to power down the router, please.
set_power router off | Can you shut the router off at its power button?
set_power router off | Let's give the router a proper rest so it can drain any leftover charge - just switch it off for me and don't turn it back on yet, okay?
set_power router off | kill the power to the rotuer please, leave it dark
set_power printer on | Could you turn on the printer?
set_power printer on | Press the printer's power button so it starts up.
set_power printer on | Please make sure the printer is powered on; if it's off, switch it on.
set_power printer on | Step 1: switch the printer on.
set_power printer on | Haha, it happens to all of us: your laptop can't find the printer because it's simply off, so go and fire it up for me!
set_power printer on | plese power the printr on
set_power box on | Please switch the set-top box on.
set_power box on | Can you turn on the TV box for me?
set_power box on | Press the power button on your set-top box.
set_power box on | The box under your television needs to be powered on, so please do that now.
set_power box on | Since the telly can only show what the box sends it, we need the box awake first - could you pop it on for me?
set_power box on | get the settop box powered up plz
set_power tv on | Please turn the TV on.
set_power tv on | Could you switch on your television set?
set_power tv on | Use the remote or the button on the TV to power it on.
set_power tv on | I need you to turn on the television now.
set_power tv on | Right, we can't see any picture while the telly itself is asleep, so grab the remote and switch it on for me, would you?
set_power tv on | can u put the tele on pls
set_power socket on | Please switch on the wall socket where the line comes in.
set_power socket on | Could you turn on the power to the fibre box on the wall?
set_power socket on | Please power on the ONT.
set_power socket on | The fiber box seems to have no power; plug in its power supply and turn it on.
set_power socket on | It looks like the little fibre box is dead, and without it no signal can reach your router, so could you switch it on for me please?
set_power socket on | swich the ONT box on at the wall pls
restart router | Please restart the router.
restart router | Could you reboot your router and wait until it has come back up?
restart router | Turn the router off, wait ten seconds, then turn it back on.
restart router | Let's power cycle the router.
restart router | Routers get a bit muddled after running for weeks on end, so a fresh start often clears things up - could you give yours a quick reboot?
restart router | do a resart of the router pls
restart box | Please restart the set-top box.
restart box | Unplug the TV box from the power for about 30 seconds and plug it back in.
restart box | Can you reboot your set-top box now?
restart box | Switch the box off and on again, please.
restart box | The box may have just got itself stuck after last night's update, poor thing, so let's turn it off and on again and see if it behaves.
restart box | pls reboot teh set top box
restart laptop | Please restart your laptop.
restart laptop | Could you reboot the laptop and tell me when you're back at the desktop?
restart laptop | On the laptop, open the Start menu and choose Restart.
restart laptop | A restart of the laptop is the next step, please.
restart laptop | I know it's the oldest trick in the book, but laptops do pick up odd network glitches over time, so would you mind giving yours a restart?
restart laptop | turn ur laptop off an on again pls
reset_router | Please reset the router to its factory settings.
reset_router | Take a paperclip and hold the small reset button on the back of the router for ten seconds.
reset_router | We need to do a factory reset of your router; please go ahead.
reset_router | Press and hold the recessed RESET pinhole on the router until all the lights flash.
reset_router | Because some of the settings in the router seem to have been messed up, I think it's best to wipe it clean and start over, so could you put it back to factory defaults for me?
reset_router | factroy reset the router pls
push_in line_cable | Please push the line cable firmly into the router and the wall socket.
push_in line_cable | Could you press the cable from the wall to the router in until it clicks?
push_in line_cable | Make sure the line cable is fully seated by pushing it in at both ends.
push_in line_cable | Plug the cable that runs from the fibre box to the router back in properly.
push_in line_cable | These plugs love to work themselves loose when someone vacuums behind the cabinet, so give the cable between the wall and the router a good firm push for me.
push_in line_cable | push teh line cabel in tight plz
push_in lan_cable | Please push the network cable firmly into the laptop and the router.
push_in lan_cable | Reseat the LAN cable between your laptop and the router.
push_in lan_cable | Could you press the Ethernet cable into your laptop until you hear a click?
push_in lan_cable | Plug the network lead that goes from the router to the laptop in all the way.
push_in lan_cable | A half-inserted network cable is the usual suspect when a laptop keeps dropping out, so could you just shove the LAN cable in properly till it clicks?
push_in lan_cable | make shure the ethernet lead to the laptop is pushed right home
push_in hdmi_cable | Please push the HDMI cable in firmly at both ends.
push_in hdmi_cable | Could you reseat the HDMI lead between the box and the TV?
push_in hdmi_cable | Plug the HDMI cable securely into the television and the set-top box.
push_in hdmi_cable | Press both HDMI plugs in until they sit tight.
push_in hdmi_cable | HDMI plugs have no clip to hold them, so they slip out ever so easily - could you reach behind the telly and push that cable back in good and snug?
push_in hdmi_cable | shove the hmdi cable all the way in pls
move_line_cable internet | Please move the line cable to the router's port marked Internet.
move_line_cable internet | Unplug the line cable from the port it's in now and plug it into the Internet port on the router.
move_line_cable internet | The cable from the wall should be in the INTERNET socket of the router; please put it there.
move_line_cable internet | Could you swap the line cable over to the Internet port?
move_line_cable internet | It seems the cable from the wall has ended up in one of the LAN ports, and the router can't get a signal that way, so would you pop it into the one labelled Internet instead?
move_line_cable internet | put the line cabel in the internet hole of the router, not where it is now
set_wifi router on | Please turn on the Wi-Fi on the router.
set_wifi router on | Press the WLAN button on your router so that the wireless is enabled.
set_wifi router on | In the router's menu, switch the wireless network on.
set_wifi router on | Could you enable the router's Wi-Fi?
set_wifi router on | It looks as though somebody pressed the little Wi-Fi button on the router and switched the wireless off by accident, so could you turn that back on for me?
set_wifi router on | turn the routers wfi on plz
set_wifi laptop on | Please turn on Wi-Fi on your laptop.
set_wifi laptop on | Click the network icon on the laptop and switch Wi-Fi on.
set_wifi laptop on | Could you enable the wireless on the laptop?
set_wifi laptop on | The laptop's Wi-Fi is off, so please switch it on.
set_wifi laptop on | Your laptop can't see any networks at all while its wireless is off, bless it, so could you flip the Wi-Fi toggle to on?
set_wifi laptop on | wi fi on the labtop needs switching on, can u do that
set_wifi tablet on | Please switch on Wi-Fi on the tablet.
set_wifi tablet on | On your tablet, open Settings and turn the Wi-Fi slider on.
set_wifi tablet on | Could you enable Wi-Fi on the tablet, please?
set_wifi tablet on | Swipe down on the tablet and tap the Wi-Fi icon so it's turned on.
set_wifi tablet on | So the reason your tablet isn't finding the network is that its Wi-Fi has been turned off - go ahead and turn it back on for me!
set_wifi tablet on | trun on wifi on ur tablet
set_flight_mode laptop off | Please turn off airplane mode on your laptop.
set_flight_mode laptop off | Could you switch flight mode off on the laptop?
set_flight_mode laptop off | Disable aeroplane mode on the laptop, please.
set_flight_mode laptop off | On the laptop, click the plane icon in the network panel so that flight mode is off.
set_flight_mode laptop off | Flight mode blocks every wireless connection, which is why your laptop is cut off from the world, so could you turn it off for me?
set_flight_mode laptop off | take the laptop out of airplaine mode
set_flight_mode tablet off | Please switch off flight mode on the tablet.
set_flight_mode tablet off | Turn airplane mode off on your tablet.
set_flight_mode tablet off | Could you deactivate aeroplane mode on the tablet?
set_flight_mode tablet off | In the tablet's settings, set Airplane Mode to off.
set_flight_mode tablet off | I bet you were travelling recently - that little plane symbol means the tablet isn't allowed to use any radio, so just switch flight mode off and it can talk to us again.
set_flight_mode tablet off | get the tablet out off flihgt mode pls
join_wifi laptop Willow-4821 otter-maple-37 | Please connect your laptop to the Wi-Fi network Willow-4821 with the password otter-maple-37.
join_wifi laptop Willow-4821 otter-maple-37 | On the laptop, choose Willow-4821 from the list of networks and enter otter-maple-37 as the password.
join_wifi laptop Willow-4821 otter-maple-37 | Could you join the network "Willow-4821" on the laptop? The key is "otter-maple-37".
join_wifi laptop Willow-4821 otter-maple-37 | Laptop: select network Willow-4821, type password otter-maple-37, click Connect.
join_wifi laptop Willow-4821 otter-maple-37 | Your laptop has hopped onto the neighbours' network, which is why things are so patchy, so let's get it on your own: pick Willow-4821 and pop in otter-maple-37 when it asks for the password.
join_wifi laptop Willow-4821 otter-maple-37 | conect the laptop to Willow-4821, pasword is otter-maple-37
join_wifi tablet Willow-4821 otter-maple-37 | Please connect the tablet to Willow-4821 using the password otter-maple-37.
join_wifi tablet Willow-4821 otter-maple-37 | On your tablet, tap Willow-4821 in the Wi-Fi list and type in otter-maple-37.
join_wifi tablet Willow-4821 otter-maple-37 | Could you have the tablet join the Wi-Fi called Willow-4821? Its password is otter-maple-37.
join_wifi tablet Willow-4821 otter-maple-37 | Enter the password otter-maple-37 for the network Willow-4821 on the tablet and tap Join.
join_wifi tablet Willow-4821 otter-maple-37 | The tablet still remembers the old password, which won't work any more, so let's sign it in afresh: choose Willow-4821 and use otter-maple-37, all lower case.
join_wifi tablet Willow-4821 otter-maple-37 | hook the tabelt up to Willow-4821 w/ password otter-maple-37
join_wifi printer Willow-4821 otter-maple-37 | Please connect the printer to the Wi-Fi network Willow-4821, password otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | On the printer's display, go to the wireless setup, select Willow-4821 and enter otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | Could you put the printer on your wireless network? The name is Willow-4821 and the password is otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | Using the printer's Wi-Fi menu, join Willow-4821 with the key otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | Your printer and your laptop need to be on the same network or they simply can't chat to each other, so please hook the printer up to Willow-4821 with otter-maple-37 as the password.
join_wifi printer Willow-4821 otter-maple-37 | get the pirnter on wifi Willow-4821 (pw: otter-maple-37)
set_dns laptop automatic | Please set the DNS on your laptop to automatic.
set_dns laptop automatic | In the laptop's network settings, change the DNS server assignment to Automatic.
set_dns laptop automatic | Could you have the laptop obtain its DNS server address automatically?
set_dns laptop automatic | Remove the manual DNS server from the laptop and choose automatic instead.
set_dns laptop automatic | Somebody has typed in a DNS address by hand and that server doesn't answer any more, so your laptop can't look up any websites - could you switch it back to automatic?
set_dns laptop automatic | change the laptops DSN setting back to automatic pls
set_dns tablet automatic | Please change the DNS setting on the tablet to automatic.
set_dns tablet automatic | On the tablet, open the details of the Wi-Fi network, tap Configure DNS and choose Automatic.
set_dns tablet automatic | Could you set your tablet to get its DNS automatically?
set_dns tablet automatic | The tablet's DNS should be on automatic rather than manual, so please switch it over.
set_dns tablet automatic | DNS is a bit like the phone book of the internet and your tablet is using an out-of-date one, so let's put it back on automatic, shall we?
set_dns tablet automatic | dns on the tablet -> automtic please
update_router | Please update the router's firmware.
update_router | Open the router's menu and start the software update.
update_router | Could you install the latest firmware on your router?
update_router | There is a newer software version for your router; please install it now.
update_router | This drop-out is a known bug in the version your router is running, and the good news is that the maker has fixed it, so could you run the firmware update for me?
update_router | pls upgarde the router firmwear
stop_download | Please stop the download that is running on the laptop.
stop_download | Could you cancel the big download?
stop_download | Pause or cancel the download on your laptop, please.
stop_download | End the running download so that it no longer uses the line.
stop_download | That huge game download is hogging pretty much all of your bandwidth, which is why everything else crawls, so would you mind stopping it for now?
stop_download | kill that donwload pls
load_paper | Please put some paper in the printer.
load_paper | Load paper into the printer's tray.
load_paper | Could you refill the paper tray?
load_paper | Add a stack of A4 sheets to the printer and close the tray.
load_paper | Good news, it's nothing serious: the printer has just run out of paper and is waiting for more, so pop a few sheets in for me!
load_paper | pls fil the papper tray up
set_queue running | Please resume the print queue.
set_queue running | The printer queue on your laptop is paused; could you set it going again?
set_queue running | Open the print queue on the laptop and click Resume.
set_queue running | Untick "Pause Printing" in the printer's queue window.
set_queue running | Your documents are all sitting there waiting because the queue got paused at some point, so if you hit resume they should start coming out.
set_queue running | un-pause the print que pls
install_driver PX-420 | Please install the driver for the PX-420 on your laptop.
install_driver PX-420 | Your printer is a PX-420, so download and install the PX-420 driver on the laptop.
install_driver PX-420 | Could you put the PX-420 printer driver on your laptop?
install_driver PX-420 | On the laptop, go to Add printer, pick the model PX-420 and let it install the driver.
install_driver PX-420 | Right now the laptop is speaking the wrong language to your printer because it has a driver for another model, so could you install the one for the PX-420 instead?
install_driver PX-420 | instal the PX-420 drivers on ur laptop
set_input 2 | Please switch the TV to HDMI 2.
set_input 2 | Press the Source button on your TV remote and choose HDMI 2.
set_input 2 | Could you change the television's input to HDMI2?
set_input 2 | Set the TV source to HDMI 2, please.
set_input 2 | Your box is plugged into the second HDMI socket but the telly is listening to a different one, so could you use the remote to flip it over to HDMI 2?
set_input 2 | chnage the tv imput to hdmi 2
look router_lights | What lights are showing on the router?
look router_lights | Please look at the front of your router and tell me which lights are on and what color they are.
look router_lights | Could you describe the router's LEDs for me?
look router_lights | Are any of the lights on the router red or blinking?
look router_lights | The little lights on the router tell us a lot about where the fault is, so could you have a peek and let me know what they're doing?
look router_lights | wich lights r on at the router?
look router_sticker | Please read me the label on the router.
look router_sticker | What does the sticker on the back of the router say?
look router_sticker | Could you turn the router over and tell me the network name and password printed on the label?
look router_sticker | Look for the Wi-Fi name and key on the underside of your router and type them here.
look router_sticker | No need to remember the password, luckily it's printed on a sticker at the bottom or back of the router, so could you have a look and tell me what's written there?
look router_sticker | whats on the routers stikcer?
look socket_light | Which lights are on at the wall socket?
look socket_light | Please check the lights on the fibre box and tell me what you see.
look socket_light | Could you tell me the color of the LEDs on the ONT?
look socket_light | Is any light lit on the box on the wall where the fiber line comes in?
look socket_light | Before blaming the router I'd like to know if the signal even reaches your home, so could you go and look at what the lights on the fibre box are doing?
look socket_light | wat lights does the ONT show
look line_cable | Please check the cable that runs from the wall to the router.
look line_cable | Is the line cable firmly plugged in at both ends?
look line_cable | Which port of the router is the line cable plugged into?
look line_cable | Could you take a look at the line cable and tell me how it is connected?
look line_cable | A loose lead between the wall socket and the router is by far the most common cause of this, so would you mind checking whether that cable is sitting properly?
look line_cable | chekc the line cable pls, is it in right?
look lan_cable | Please check the network cable between the router and the laptop.
look lan_cable | Is the LAN cable plugged in properly at the laptop?
look lan_cable | Could you tell me whether the Ethernet cable is seated firmly at both ends?
look lan_cable | Take a look at the network lead going into your laptop and describe what you see.
look lan_cable | Since the laptop is wired rather than wireless, the cable itself could be the culprit, so can you check if it's loose anywhere between the laptop and the router?
look lan_cable | is teh ethernet cabel to the laptop in ok?
look hdmi_cable | Please check the HDMI cable between the box and the TV.
look hdmi_cable | Is the HDMI lead plugged in tightly at both ends?
look hdmi_cable | Into which HDMI socket of the TV does the cable from the box go?
look hdmi_cable | Could you look behind the television and tell me how the HDMI cable is connected?
look hdmi_cable | When there's sound but no picture, or nothing at all, it's often just the HDMI cable hanging loose, so could you have a look at it and tell me how it's sitting?
look hdmi_cable | hows the hmdi cable looking, loose or tight?
look laptop_wifi | Please open the Wi-Fi settings on your laptop and tell me what you see.
look laptop_wifi | Which wireless network is your laptop connected to?
look laptop_wifi | Is Wi-Fi switched on on the laptop?
look laptop_wifi | Could you check on the laptop's Wi-Fi page whether airplane mode is on?
look laptop_wifi | Laptops sometimes sneak onto a neighbour's or guest network without telling you, so could you click the Wi-Fi symbol on yours and let me know which name it shows?
look laptop_wifi | what dose the wifi page on the labtop say
look laptop_network | Please check the DNS setting on your laptop.
look laptop_network | What DNS server is your laptop using?
look laptop_network | Is the DNS on the laptop set to manual or automatic?
look laptop_network | Open the laptop's network properties and read me the line that says DNS.
look laptop_network | If the connection is fine but no site loads, the address lookup may be pointing at a dead server, so could you tell me what the laptop's DNS setting says?
look laptop_network | can u see wat the dns is set to on ur laptop
look tablet_wifi | Please open Settings on the tablet and tell me what it shows under Wi-Fi.
look tablet_wifi | Which network is the tablet connected to?
look tablet_wifi | Can you see whether Wi-Fi is turned on on your tablet?
look tablet_wifi | Check the tablet's Wi-Fi page and describe it to me, please.
look tablet_wifi | I'm wondering if your tablet has wandered off to some other network, so could you peek at its Wi-Fi settings and tell me what's listed as connected?
look tablet_wifi | tablets wifi setings - what do they say?
look printer_screen | What does the printer's display say?
look printer_screen | Please read me the message on the printer's screen.
look printer_screen | Is there an error shown on the printer?
look printer_screen | Could you look at the little panel on the printer and tell me what is on it?
look printer_screen | Printers usually tell you quite honestly what's bothering them, so go over to yours and let me know what's written on its small screen.
look printer_screen | wot does it say on the pritner screen
look print_queue | Please open the print queue on your laptop and tell me what's in it.
look print_queue | Are there any jobs waiting in the printer queue?
look print_queue | Could you check whether the print queue is paused?
look print_queue | What status does the print queue show?
look print_queue | Sometimes one stuck document holds up all the others behind it, so could you open the list of print jobs on the laptop and tell me what it shows?
look print_queue | chek the print que, whats in there
look tv_screen | What do you see on the TV screen?
look tv_screen | Please tell me what the television is showing right now.
look tv_screen | Is there an error message on your TV?
look tv_screen | Could you describe the picture on the TV, or is the screen black?
look tv_screen | There are a few kinds of "no picture" and they each mean something different, so could you tell me exactly what's on the telly's screen at the moment?
look tv_screen | whats the tv shwoing
look tv_screen | Which input is the TV set to?
look tv_screen | Please check which source is selected on your television.
look tv_screen | Press Source on the remote and tell me which HDMI input is currently chosen.
look tv_screen | Can you see whether the TV is on HDMI 1 or HDMI 2?
look tv_screen | The telly may simply be looking at the wrong socket, which happens when a remote gets sat on, so could you tell me which source it's on?
look tv_screen | what imput is ur tv on?
look box_light | What lights are on at the set-top box?
look box_light | Please look at the front of the TV box and tell me what color its light is.
look box_light | Is the light on your set-top box green or red?
look box_light | Could you check the LEDs on the box under the TV?
look box_light | I'd love to know whether the set-top box is awake, asleep or stuck, and its little lamp gives that away, so could you tell me what it looks like?
look box_light | lihgts on the settop box, what r they doing?
look router_menu | Please open the router's menu in your browser and tell me what it shows.
look router_menu | Log in to the router's admin page and read me the status.
look router_menu | What firmware version does the router's menu show?
look router_menu | Could you go to the settings page of your router and tell me what you see there?
look router_menu | The router keeps its own page with all the details on what it's up to, which would save us a lot of guessing, so could you open it and tell me what's on there?
look router_menu | open the routers web page thingy and tell me wat it says
look laptop_programs | Which programs are running on your laptop?
look laptop_programs | Please open the Task Manager on the laptop and tell me what is running.
look laptop_programs | Is anything downloading or updating in the background on your laptop?
look laptop_programs | Could you list the apps that are currently open on the laptop?
look laptop_programs | A slow line is often caused by some program quietly gobbling up all the data, so could you check what's running on your laptop at the moment?
look laptop_programs | wich progams are open on ur laptop rn
try_out laptop_internet | Please open a website on your laptop and tell me if it loads.
try_out laptop_internet | Does the internet work on the laptop now?
try_out laptop_internet | Could you try going online with your laptop?
try_out laptop_internet | On the laptop, load any web page in the browser and report what happens.
try_out laptop_internet | Fingers crossed that did the trick - to be sure, could you pull up a news site or anything you like on the laptop and see if it comes up?
try_out laptop_internet | can u get on the internt with the laptop now?
try_out tablet_internet | Please try to open a web page on the tablet.
try_out tablet_internet | Is the tablet online now?
try_out tablet_internet | Could you test whether the internet works on your tablet?
try_out tablet_internet | Open the browser on your tablet, visit any site and let me know the result.
try_out tablet_internet | Let's see if all that fiddling has paid off: grab the tablet, open a page you haven't visited today so it isn't just a saved copy, and tell me whether it loads.
try_out tablet_internet | does interent work on the tabelt now
try_out printing | Please print a test page.
try_out printing | Could you try printing something now?
try_out printing | Send a document to the printer and tell me if it comes out.
try_out printing | Does printing work now?
try_out printing | I think we've got it, but the proof of the pudding is in the eating, so could you print a page of anything from the laptop and let me know how it goes?
try_out printing | try to pritn a page agian
try_out tv | Please check whether you can watch TV now.
try_out tv | Does the television work again?
try_out tv | Could you try a channel and tell me if you get a picture?
try_out tv | Switch to any channel and let me know if it plays.
try_out tv | That should have brought your channels back, and I'd hate for you to miss your programme tonight, so could you try watching something and tell me if it works?
try_out tv | is ur tv wroking now, can u watch smth
try_out speed | Please run a speed test and tell me the result.
try_out speed | How fast is your connection now? Please measure it.
try_out speed | Could you do a speed test on the laptop?
try_out speed | Test the internet speed again and give me the figure in Mbit/s.
try_out speed | "Slow" can mean a lot of things, so to have a real number to work with, could you run a quick speed test and tell me what you get?
try_out speed | do a sped test pls n tell me the mbps
`
