/**
 * Sentences written while the listening was improved with those of the stranger: most give a reason, or tell of the home before they ask.
 * Under `nothing` is what only tells, forbids or asks: nothing may be done at it.
 */
export const reasons = `
set_power router on | I've had a look at your line and everything's fine on our side, but your router isn't online at all - chances are somebody switched it off while cleaning, so could you check it's plugged in and flip its switch to on?
set_power router on | The router needs electricity to do anything, so could you press its power switch for me?
set_power printer on | A printer that's asleep can't answer the laptop, so please wake yours up with the power button.
set_power box on | Your TV is fine, it's just that the set-top box isn't running; go ahead and switch that on.
set_power tv on | It would help if the telly were on, so would you press the power button on its remote?
set_power socket on | stick the plug of the fibre box back in the mains pls
restart router | Sometimes a router just needs a kick up the backside, so let's reboot it.
restart router | Because I've just registered the new serial, your router has to start afresh to pick it up - could you restart it for me?
restart router | hav u tried turning the router off and on again? pls do it
restart box | The box has got itself in a knot, bless it, so would you mind rebooting it?
restart box | rebot the box under the tv
restart laptop | Laptops love a fresh start, so do me a favour and reboot yours.
restart printer | give the printer a restart would ya
reset_router | Nothing else has worked, so I'm afraid we'll have to reset the router to factory settings - would you press the little pinhole button on the back?
push_in line_cable | The line cable looks like it's come loose, and that's why the internet light is red, so could you give it a firm push at both ends?
push_in line_cable | Cables wiggle loose, so please go to the line cable and press it in until you hear a click.
push_in lan_cable | Wired laptops are only as good as their cable, so push the network cable in firmly on both ends, would you?
push_in lan_cable | the lan cabel is loose, plug it in tight
push_in hdmi_cable | You said the HDMI cable is hanging out, so pop it back in properly.
push_in hdmi_cable | No picture usually means the HDMI lead has worked itself loose; could you push it back in?
move_line_cable internet | Your line cable is in LAN 4, which only talks to computers, so unplug it there and plug it into the port marked Internet.
move_line_cable internet | At the moment the line cable goes into LAN 4. It should go into the port marked Internet. Can you change that?
move_line_cable internet | take the wall cable out of lan 4, put it in internet
set_wifi router on | The router isn't sending out any Wi-Fi since its wireless was turned off, so please switch it on.
set_wifi router on | press the wifi button on the router so wifi comes on
set_wifi laptop on | There's a little switch for the wireless on your laptop, and it's off. Would you slide it on?
set_wifi tablet on | Nothing is wrong with your network; the tablet's Wi-Fi is simply switched off. Please switch it on.
set_flight_mode laptop off | Seems that your laptop still thinks it's on a plane, so turn flight mode off, please.
set_flight_mode tablet off | ur tablets in airplane mode, switch it off
set_flight_mode tablet off | Tap the plane symbol on the tablet so that flight mode goes off.
set_dns laptop automatic | Your laptop asks a DNS server that someone entered manually. Please let it pick the DNS automatically.
set_dns tablet automatic | On the tablet DNS is on manual; flip it to automatic.
set_dns tablet automatic | put dns bak to auto on the tablet
update_router | Old firmware slows things down, and I see yours is out of date, so please install the update from the router's menu.
update_router | Let the router update its software, please: open its menu and hit install.
stop_download | While that download is running everything else has to wait, so please cancel it.
stop_download | can u stop the downlaod on ur laptop
load_paper | It won't print on air! Put some paper into the tray, please.
load_paper | The printer says it has no paper, so could you add some?
load_paper | chuck some paper in the printer
set_queue running | Your queue is on pause, which explains why nothing comes out, so please click resume.
set_queue running | Somebody must have paused the print queue; could you start it again?
set_queue running | The print queue needs to be resumed, so please do that.
install_driver PX-420 | Drivers tell the laptop how to talk to a printer, and yours is the wrong one; please install the one for model PX-420.
install_driver PX-420 | get the driver for px420 on the laptop
install_driver PX-420 | The queue shows driver PX-118 but the label says PX-420, so could you install the PX-420 driver?
set_input 4 | The box is in HDMI 4, but the TV shows HDMI 1 - could you change it to HDMI 4?
set_input 4 | With the remote, press Source until it says HDMI 4.
set_input 4 | put tv on hdmi4
join_wifi laptop Willow-4821 otter-maple-37 | It seems your laptop is still using the password from before, so please forget the network and join Willow-4821 again with otter-maple-37.
join_wifi laptop Willow-4821 otter-maple-37 | laptop wifi: Willow-4821, key otter-maple-37, pls connect
join_wifi tablet Willow-4821 otter-maple-37 | Your tablet is on the guest network, so switch it over to Willow-4821 with the password otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | The printer can't reach the laptop since it's in another network, so connect the printer to Willow-4821 using otter-maple-37.
look router_lights | Those little lights tell me a lot. Can you describe the ones on your router?
look router_lights | r there any lites on ur router?
look router_switch | Before anything else, is the router's power switch on or off?
look router_sticker | I'd like to compare the serial number, so would you read it off the sticker on the router?
look socket_light | To rule out the line, could you tell me what lights you see on the wall socket?
look line_cable | Cables get damaged by pets, so could you check the line cable from end to end?
look line_cable | is the line cable in the right port
look lan_cable | Could you follow the ethernet cable and see if both ends are in?
look hdmi_cable | Could you peek behind the telly and tell me which HDMI socket the box is plugged into?
look laptop_wifi | Let's make sure the laptop is on your own network; which one does it say it's connected to?
look laptop_wifi | wifi settings on the laptop, wat do they say
look tablet_wifi | Have a look in the tablet's settings: is flight mode on, and is wifi on?
look laptop_network | Somebody may have changed the DNS, so could you check what it's set to on your laptop?
look tablet_network | whats dns on the tablet set to
look laptop_programs | Something may be hogging your line, so would you look if any downloads are running on the laptop?
look print_queue | Could you check what driver the print queue uses?
look print_queue | is the que paused?
look printer_screen | Would you walk over to the printer and tell me what the display shows?
look printer_label | To get the right driver I need the model of your printer; could you read its label?
look printer_wifi | On the printer, go to the wifi page and tell me which network it shows.
look tv_screen | When you switch on the TV, what do you see on the screen?
look tv_screen | whats on the telly
look box_light | is the light on the box red or green?
look box_light | Could you tell me whether the set-top box has any light on?
look router_menu | I'm curious if the router has the latest software; could you open its menu and tell me what it says?
try_out laptop_internet | Everything should be fine now, so could you open any website on your laptop?
try_out tablet_internet | Now have another go at opening a page on the tablet.
try_out printing | Could you send another page to the printer and see whether it comes out?
try_out tv | Great, and does the TV work now?
try_out speed | Let's measure again, please: run the speed test.
tell phone | What's the number on your account?
tell birth | when were u born?
tell phone | Could I have your phone number, so I can find your account?
tell day | A technician has to come. Which day suits you?
set_power router on | Please plug the router's power adapter back in and flip its switch.
set_power router on | Would you be able to power on the router?
set_power router on | The router must be on for any of this to work, so please turn it on.
set_power router on | no lights means no power, so hit the switch on the router
set_power printer on | Press the on/off button on the printer until it lights up.
set_power printer on | Start up your printer, please.
set_power box on | Can you bring the set-top box out of standby?
set_power box on | The light on the box should be lit; please press its power button.
set_power tv on | I'd like you to switch the telly on with the remote.
set_power tv on | TV on please
set_power socket on | Please give the wall socket its power back by plugging it in.
set_power socket on | the wee fibre box on the wall has no power, plug it in
restart router | Kindly reboot your modem.
restart router | Your router looks hung to me: could you turn it off, count to ten, and turn it on again?
restart box | Please pull the plug of the set-top box, wait a bit, and plug it back in.
restart box | The box is stuck on a frozen picture, so a reboot of the box is needed.
restart laptop | close everything and reboot the laptop
restart tablet | Hold the tablet's power button and choose Restart.
reset_router | Please press the tiny reset hole on the back of the router with a paperclip.
reset_router | Do a factory reset on the router.
push_in line_cable | Would you check the line cable's seating and push it in firmly?
push_in lan_cable | Could you re-plug the ethernet cable firmly into the laptop?
push_in lan_cable | Since your laptop is connected by cable, please make sure that cable is pushed in firmly.
push_in hdmi_cable | Behind your TV there's the HDMI cable. Please push it in firmly at both ends.
push_in hdmi_cable | hdmi lead is loose mate, shove it in
move_line_cable internet | The line cable is in the wrong hole, LAN 4. Put it in the one marked Internet.
move_line_cable internet | Please plug the line cable into the router's Internet port instead of LAN 4.
move_line_cable internet | Right now the router gets nothing because the wall cable is in a LAN port. Move it over to the Internet port.
set_wifi router on | The router's wireless has been turned off; switch it on in the router's menu, please.
set_wifi router on | There's a WiFi button on the side of your router. Press it so that the wifi light comes on.
set_wifi laptop on | Wi-Fi is off on your laptop, which is why it can't see the router. Please turn it on.
set_wifi laptop on | Toggle Wi-Fi on on the laptop.
set_wifi tablet on | The tablet needs its Wi-Fi on, so please enable it.
set_flight_mode laptop off | Get your laptop out of flight mode, please.
set_flight_mode laptop off | Please check that airplane mode on your laptop is off, and if it isn't, turn it off.
set_flight_mode tablet off | Make sure flight mode is disabled on the tablet.
set_dns laptop automatic | Under network settings on the laptop, choose "Obtain DNS server address automatically".
set_dns laptop automatic | Your laptop's got a manual DNS entry; please go back to automatic DNS.
set_dns tablet automatic | The DNS entry on your tablet is an old one. Delete it and choose automatic.
update_router | The router's software is old. Run the update, please.
update_router | Click on "Install update" in the router's menu.
stop_download | The laptop is busy with a download, so please pause it.
stop_download | Could you put a stop to that download?
load_paper | Please top up the paper in the printer.
load_paper | The display says "paper empty", so would you refill it?
set_queue running | Please take the print queue off hold.
set_queue running | In the print queue window, click on Resume Printing.
set_queue running | ur print queue is paused - unpause it
install_driver PX-420 | Please replace the current printer driver with the one for the PX-420.
install_driver PX-420 | Remove the PX-118 driver and install the driver for PX-420.
install_driver BX-77 | Install the BX-77 driver on the laptop, please.
set_input 3 | Source -> HDMI 3 please
set_input 3 | Please select HDMI 3 as the source on the TV.
join_wifi laptop Willow-4821 otter-maple-37 | On your laptop, open the Wi-Fi list, click on Willow-4821 and enter otter-maple-37.
join_wifi laptop Willow-4821 otter-maple-37 | Your laptop should be on Willow-4821, not Birch-9377. Please connect it; the password is otter-maple-37.
join_wifi tablet Willow-4821 otter-maple-37 | The sticker says Willow-4821 and otter-maple-37, so please connect the tablet with those.
join_wifi printer Willow-4821 otter-maple-37 | Use the printer's menu to join Willow-4821; its password: otter-maple-37.
look router_lights | What is lit on the router?
look router_lights | Would you tell me if the internet light on your router is red?
look router_lights | I wonder what the router's lights are doing. Could you check?
look router_switch | Is the router on?
look router_sticker | Please flip the router over and read the sticker to me.
look router_sticker | whats the wifi password on the router label
look socket_light | Does the wall socket show a red or a green light?
look socket_light | is the wall socket plugged in
look line_cable | What does the cable from the wall look like? Is it torn?
look line_cable | Please check whether the line cable is damaged or loose.
look lan_cable | Is the LAN cable loose?
look hdmi_cable | Is the HDMI cable loose at the back of the TV?
look laptop_wifi | What Wi-Fi is your laptop using at the moment?
look laptop_wifi | Please check if the laptop's Wi-Fi is on and which network it has joined.
look tablet_wifi | Which password is saved for the wifi on your tablet?
look tablet_wifi | On the tablet, what do the Wi-Fi settings say?
look laptop_network | Please tell me whether your laptop's DNS is automatic.
look tablet_network | On your tablet, is DNS on automatic or on manual?
look laptop_programs | What is your laptop doing in the background?
look laptop_programs | are there any downloads going on on the laptop
look print_queue | Does the print queue show a paused state?
look print_queue | And what's in the print queue?
look printer_screen | What message is on the printer's display, and is there paper?
look printer_screen | is there paper in the printer?
look printer_label | What does the label on the printer say?
look printer_label | whats the model number of ur printer
look printer_wifi | Is the printer connected to your wifi?
look tv_screen | What's on the screen of your TV?
look tv_screen | Which HDMI input is the TV using?
look box_light | What's the light of the box like?
look box_light | Can you see a light on the front of the set-top box?
look router_menu | Would you open the router's settings page and tell me what it says about updates?
look router_menu | whats in the router menu
try_out laptop_internet | Please check whether you can open a website on the laptop.
try_out tablet_internet | Is your tablet back online?
try_out printing | Does it print now?
try_out printing | Please give printing another try.
try_out tv | Can you see a picture on the TV now?
try_out speed | What does the speed test say now?
try_out laptop_internet | Is everything working again?
set_power box on | The set-top box is plugged into the TV but it isn't switched on, so please switch the box on.
set_power router on | Your router and your laptop are both fine, but the router is switched off. Switch the router on, please.
set_wifi laptop on | Your router's Wi-Fi is on but your laptop's is off. Please turn on the laptop's Wi-Fi.
set_wifi tablet on | Turn on the Wi-Fi of your tablet so that it can find the router.
set_wifi router on | Turn on the router's Wi-Fi so that your laptop can find it.
set_flight_mode laptop off | Your laptop's wifi is on but flight mode is also on; turn flight mode off.
restart router | The firmware was updated, so please restart the router.
restart router | I've registered the router. Now it has to restart, so unplug it, count to ten and plug it back in.
push_in hdmi_cable | The box is on and the TV is on, but the HDMI cable is loose. Push it in, please.
push_in line_cable | The wall socket is fine; the line cable isn't. Push it in firmly.
set_input 2 | The HDMI cable is in socket 2 of the TV, so please choose HDMI 2 with the remote.
set_queue running | There is paper in the printer and it is on, but the queue is paused. Please resume it.
load_paper | The printer is on but its tray is empty. Please put some paper in it.
join_wifi printer Willow-4821 otter-maple-37 | The printer is on but in the wrong network. Please join it to Willow-4821 with otter-maple-37.
set_dns laptop automatic | Wi-Fi is fine and flight mode is off, but DNS is manual. Please set it to automatic.
stop_download | The speed of your line is fine, but your laptop is downloading something. Please stop it.
look router_lights | The router was off. Now that it is on, which lights are lit?
look line_cable | The router's internet light is red, so I want to know about the line cable. How does it sit?
look hdmi_cable | The TV is on and so is the box, so let's look at the cable between them: is the HDMI cable in?
look laptop_wifi | The router is fine, so let us look at the laptop: what do its wifi settings say?
look printer_screen | The laptop is fine. What does the printer's display say?
look print_queue | Go to the laptop, open the print queue, and read it to me.
look tv_screen | The box is on, you say. And what does the TV show?
look box_light | The TV shows nothing. What does the box's light do?
look tablet_wifi | And on your tablet, what do you see under wifi?
try_out printing | The queue is running again. Does a page come out now?
try_out laptop_internet | I have lifted the hold on your account. Does the internet on your laptop work now?
try_out speed | The download has stopped. How fast is it now?
set_power router on | Oh dear, it seems the router lost its power during the storm - could you make sure its plug is in and switch it on?
set_power router on | swtich on the roouter plz
set_power router off | For the next bit I need the router off, so please switch it off now.
set_power printer on | The printer has to be on before it can print anything, so do switch it on.
set_power printer on | printer on pls
set_power box on | Set-top boxes like to doze off, so would you mind turning yours on?
set_power box on | tv box on plz
set_power tv on | If the TV's asleep it can't show anything, so would you switch it on for me?
set_power socket on | Could you reconnect the power supply of the wall socket?
set_power socket on | plug teh wall sokcet back in
restart router | The router has been up for months and has probably tied itself in knots, so do give it a reboot, would you?
restart router | Could I ask you to restart the router, please?
restart router | A reboot of the router, please.
restart box | the settop box hangs, restrat it
restart box | We'll need to restart the set-top box, so please do so.
restart laptop | I'd suggest you restart the laptop.
restart laptop | rebot ur laptop
reset_router | Would you hold the reset button in with a paper clip for ten seconds?
reset_router | The router's settings are a mess, so let's restore its factory defaults.
push_in line_cable | Please secure the line cable at both ends.
push_in line_cable | Reseat the cable that connects the router to the wall socket.
push_in line_cable | That cable from the wall hangs by a thread, so would you push it in until it clicks?
push_in lan_cable | The plug of the network cable isn't all the way in; give it a push.
push_in lan_cable | push netwrok cable in
push_in hdmi_cable | Could you unplug the HDMI cable and plug it back in firmly?
push_in hdmi_cable | The HDMI cable goes from the box to the TV. Please press both ends in firmly.
move_line_cable internet | Please relocate the line cable from LAN 4 to the Internet port.
move_line_cable internet | The cable's in the wrong port of the router, that's all: please put the line cable in the port that says Internet.
move_line_cable internet | line cabel goes in the intrenet port, not lan 4, pls change it
set_wifi router on | Your router has stopped broadcasting Wi-Fi because that got switched off, so open its menu and turn wireless on.
set_wifi router on | enable wifi on router
set_wifi laptop on | Without Wi-Fi your laptop is on its own, so please enable it in the settings.
set_wifi laptop on | turn on wirless on laptop
set_wifi tablet on | I see the tablet has no wifi on, could you flip that on?
set_flight_mode laptop off | Airplane mode cuts all radios, so it must be off on the laptop. Please switch it off.
set_flight_mode tablet off | airplane mode off on the tablet pls
set_dns laptop automatic | DNS should be automatic on the laptop. Please change it.
set_dns laptop automatic | set labtop dns to automatic
set_dns tablet automatic | A manual DNS server rarely does any good; could you change your tablet's DNS to automatic?
update_router | Please check for updates in the router's menu and install the one that's there.
update_router | updaet the router softwear
stop_download | Downloads eat bandwidth, so I'd like you to stop the one on your laptop.
stop_download | pls cancle the download
load_paper | An empty tray prints nothing, so please add paper.
load_paper | ad some paper to the printer
set_queue running | The queue won't move while it's paused, so click Resume in the print queue.
set_queue running | resuem the print que
install_driver PX-420 | Windows has the wrong driver, so could you download the PX-420 one and install it?
install_driver ZT-915 | instal ZT-915 driver
set_input 2 | The telly's on the wrong channel, so to speak: use the remote to go to HDMI 2.
set_input 2 | swap tv to hdmi 2
join_wifi laptop Willow-4821 otter-maple-37 | Your laptop forgot the password, so please join Willow-4821 once more; the password is otter-maple-37.
join_wifi tablet Willow-4821 otter-maple-37 | tablet -> Willow-4821, password otter-maple-37
join_wifi printer Willow-4821 otter-maple-37 | The new router has a new name, which the printer doesn't know yet, so connect it to Willow-4821 with otter-maple-37.
look router_lights | I can't see your router from here, so would you be my eyes and tell me which of its lights are on?
look router_lights | wat color r the router lites
look router_sticker | Every router has a sticker with its wifi name; could you read yours to me?
look socket_light | Your wall socket has two little lights. What colour are they?
look line_cable | I'd like to know if the cable from the wall has any damage. Could you look?
look lan_cable | Is the cable that goes into your laptop in tight?
look hdmi_cable | Would you check the HDMI cable at the back of the TV?
look laptop_wifi | Laptops can end up on the wrong network, so what does yours say in its wifi settings?
look laptop_network | tell me the dns of the laptop
look tablet_wifi | is the tablet on ur wifi? which network
look print_queue | Let's peek into the print queue; what's its status?
look printer_screen | what does teh printer display say
look printer_label | There's a label with the model on your printer. Which model is it?
look printer_wifi | I need to know which network the printer is on.
look tv_screen | Is there anything on the TV screen, or is it just black?
look box_light | A red light on the box means trouble, so what colour is it?
look router_menu | Could you log in to the router and tell me what the menu says?
look laptop_programs | chek if a downlod is running on ur laptop
try_out laptop_internet | Right, that should be it. Would you try a website on the laptop?
try_out tablet_internet | Let me know if pages load on the tablet now.
try_out printing | So let's print a test page and see.
try_out tv | Can you watch something on the TV now?
try_out speed | Run that speed test once more, please.
nothing | Your router was switched off and on again by me.
nothing | I'd say the wifi of the router is off, but let's not change that yet.
nothing | It looks as though the HDMI cable is loose.
nothing | The line cable should be in the Internet port.
nothing | Your tablet's DNS is manual.
nothing | The restart of the router took a while.
nothing | We have updated the router's firmware from here.
nothing | After the restart, the router should come back.
nothing | The printer has run out of paper.
nothing | Once the router has restarted, the lights should turn green.
nothing | Please hold off restarting the router.
nothing | There's no need to unplug anything.
nothing | The password otter-maple-37 belongs to Willow-4821.
nothing | Don't worry about the box being off.
nothing | Has someone pressed the reset hole?
nothing | You won't need to reset the router.
nothing | Please keep the printer on.
nothing | Your laptop's wifi was switched off by the flight mode.
nothing | I can see that the TV is off, that is fine.
nothing | I'll wait while the router starts.
nothing | Your router turns its wifi off at night.
nothing | My guess is that the box is plugged into HDMI 3 and the TV is on HDMI 1.
nothing | It is normal that the printer switches off after a while.
nothing | Please leave the tablet in flight mode.
nothing | I would not restart the router at this point.
nothing | Never mind the paper.
nothing | Unless the light is red, restart the router.
nothing | The router should be switched on.
nothing | The socket's plug was out.
nothing | Your printer's queue is paused because of an error.
nothing | I think somebody moved the line cable to LAN 4.
nothing | I have switched your internet on again.
nothing | Your router's wifi is switched off, I see.
nothing | Since the box was restarted, the TV is on the wrong input.
nothing | The laptop downloads a lot.
nothing | Do not unplug the HDMI cable.
nothing | Please don't turn off the router during the update.
nothing | It's important that you never press the reset button.
nothing | The technician will restart the router when he comes.
nothing | Your account is no longer on hold, so the internet should come back on.
nothing | That means the router is dead, so I am sending you a new one.
nothing | When the new router arrives, plug it in and switch it on.
nothing | The new cable arrives in two days; then push it in firmly.
nothing | You were right to switch the printer on.
nothing | Your router is fine and the box is off, I guess.
nothing | I turned your wifi on from here.
nothing | After you push the cable in, the light will turn green.
nothing | A technician will push the cable in.
nothing | You have already restarted the router, thank you.
nothing | Thanks for restarting the router!
nothing | Thank you for putting paper in the printer.
nothing | Great, so the router is on and its wifi is off.
nothing | Pressing the reset hole would erase everything.
nothing | Restarting the router won't help here.
nothing | Switching the TV off is not needed.
nothing | Turning flight mode off made no difference, I see.
nothing | If you restart the router, it will lose nothing.
nothing | It wouldn't hurt the printer to be off.
nothing | Someone may have turned off the router to save power.
nothing | So the router is switched off and the socket is dark.
nothing | I'm going to restart your line; your router may go off for a moment.
nothing | Do you want me to restart the line?
nothing | Did you restart the router?
nothing | Have you switched the printer off?
nothing | Was the line cable pushed in when you looked?
nothing | How did the router get switched off?
nothing | Why is the queue paused?
nothing | Should I order you a new router?
nothing | The install of the driver went well.
nothing | Perhaps the router was turned off by the cleaner?
nothing | As the printer is off nothing can be printed.
nothing | The router is off.
nothing | The printer is paused.
nothing | Your wifi is off on the laptop.
nothing | It may be that the router hangs.
nothing | Please do not press the reset hole.
nothing | Be careful not to press the reset button of the router.
nothing | The download is running and it slows you down.
nothing | I have restarted your line and your router will come up.
nothing | The set-top box is off, and the TV is on.
nothing | You don't need to restart the router.
nothing | Your laptop is in flight mode.
nothing | If the printer is off, switch it on.
nothing | I am going to reset your line now.
nothing | The driver is for another model.
nothing | Somebody has unplugged the box.
nothing | That is because the queue is paused.
nothing | Your TV is set to HDMI 1.
nothing | The line cable was pulled out, I think.
nothing | There should be paper in the printer.
nothing | The router and the box are off. Please switch it on.
nothing | The reset hole is at the back; leave it alone.
nothing | My colleague told me that you restarted the router yesterday.
nothing | The box turns itself off at night, which is normal.
nothing | You can leave the printer off.
nothing | I understand that the wifi is off on the tablet.
nothing | It's good that you switched the TV on.
nothing | So flight mode was on, I see.
nothing | Let me restart your line.
nothing | I will now reset the line and turn on your service.
nothing | We can turn your service back on once it is paid.
nothing | The visit is to replace the line outside and push the cable in.
`
