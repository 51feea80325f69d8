/** Sentences written after the user was finished, as varied as could be; what was missed at first (see README) was then learned. */
export const further = `
look router_lights | Let's begin with the router. Could you tell me the color of each light on the front?
look router_lights | Can you see any lights on your router, and what colors are they?
look router_lights | Please describe what the router's indicator lights are doing right now.
look socket_light | Could you check the small white box on the wall where the fiber comes in and tell me which lights are on?
look socket_light | Please take a look at the wall socket and let me know whether it's plugged into power.
look router_switch | Can you confirm the router is powered on?
look router_sticker | Please turn the router over and read me what is on the label.
look router_sticker | I need the serial number from the sticker on your router, please.
look router_sticker | Could you tell me the Wi-Fi name and password on the router's sticker?
look line_cable | Take a look at the cable going from the wall socket to the router. Is it damaged or loose?
look line_cable | Please inspect the line cable: is it intact, firmly seated, and in the Internet port?
look lan_cable | Is the Ethernet cable from your laptop to the router firmly connected at both ends?
look hdmi_cable | Could you follow the HDMI cable from the box and tell me which HDMI port on the TV it's plugged into?
look laptop_wifi | On your laptop, open the Wi-Fi settings and tell me: is Wi-Fi on, is airplane mode on, and which network is it connected to?
look laptop_wifi | Could you check if airplane mode is turned on on your laptop?
look tablet_wifi | Please check the tablet's Wi-Fi settings and let me know what network and password are saved.
look laptop_network | Please check whether the DNS on the laptop is set to automatic or manual.
look tablet_network | What are the DNS settings on your tablet?
look laptop_programs | Are there any large downloads running in the background on your laptop?
look print_queue | Could you open the print queue and tell me its status and which driver is listed?
look printer_screen | Can you check the printer: is the display lit and is there paper in the tray?
look printer_label | What model is written on the printer's label?
look printer_wifi | What network does the printer's Wi-Fi page show?
look box_light | What is the light on your set-top box doing?
look tv_screen | What exactly do you see on the TV screen, and which input is it on?
look router_menu | Please open the router's menu. Does it say that an update is available?
try_out laptop_internet | Please try loading a web page on your laptop and let me know if it works.
try_out laptop_internet | Can you test your internet connection again?
try_out laptop_internet | Could you now check whether you can get online?
try_out tablet_internet | Try opening a website on the tablet now.
try_out printing | Could you please try printing a test page now?
try_out tv | Please check if you can watch TV now.
try_out tv | Is the TV picture back?
try_out speed | Could you run the speed test one more time and tell me the result?
set_power socket on | Please plug the power plug of the wall socket back in.
set_power socket on | The wall socket has no power. Please reconnect its power plug.
set_power router on | Please flip the power switch on the router to the on position.
set_power printer on | Your printer appears to be off. Please turn it on.
set_power box on | Please turn on your set-top box using its power button.
restart router | Please restart your router by turning it off and back on.
restart router | Now please reboot the router so it picks up the new registration.
restart router | Could you power-cycle the router for me?
restart box | Please restart the set-top box: unplug it, wait 10 seconds, and plug it back in.
push_in line_cable | Please push both ends of the line cable in firmly.
push_in line_cable | Please firmly push the line cable into the router and the wall socket.
push_in line_cable | Could you plug the line cable in firmly so that it no longer hangs loose?
push_in lan_cable | Please push the network cable firmly into both the laptop and the router.
push_in hdmi_cable | Please make sure the HDMI cable is firmly pushed in at both ends.
move_line_cable internet | Please unplug the line cable from LAN 4 and plug it into the port marked Internet.
move_line_cable internet | The cable is in LAN 4; please move it to the port marked "Internet".
move_line_cable internet | Please move the line cable from the LAN 4 port to the Internet port on the router.
set_wifi router on | Please turn the router's Wi-Fi on.
set_wifi router on | Please press the button to turn on Wi-Fi on the router.
set_wifi laptop on | Please turn Wi-Fi on in your laptop's settings.
set_wifi tablet on | Go to the tablet settings and turn on Wi-Fi.
set_flight_mode laptop off | Please switch off flight mode on the laptop.
set_flight_mode tablet off | Please turn off airplane mode (flight mode) on your tablet.
set_dns laptop automatic | Please change the DNS setting on your laptop from manual to automatic.
set_dns tablet automatic | On your tablet, please switch DNS to "automatic".
join_wifi laptop Willow-4821 otter-maple-37 | Please connect your laptop to the Wi-Fi network Willow-4821 using the password otter-maple-37.
join_wifi tablet Willow-4821 otter-maple-37 | On your tablet, please join the network "Willow-4821" and enter the password "otter-maple-37".
join_wifi printer Willow-4821 otter-maple-37 | On the printer, go to the Wi-Fi settings, select network Willow-4821 and enter this password: otter-maple-37
join_wifi laptop Willow-4821 otter-maple-37 | Forget the old network on the laptop and connect to Willow-4821 with password otter-maple-37.
update_router | Please install the available update from the router's menu.
update_router | In the router menu, please click on the available update and install it.
stop_download | Please stop the large download that is running on your laptop.
load_paper | Please load some paper into the printer's tray.
set_queue running | Please resume the paused print queue on your laptop.
set_queue running | The queue is paused, so please click Resume.
install_driver PX-420 | Please install the printer driver for model PX-420 on your laptop.
install_driver PX-420 | The laptop uses the wrong driver. Please install the one for PX-420.
set_input 3 | Please use your TV remote to change the input to HDMI 3.
set_input 3 | Using the TV remote, please switch the input source from HDMI 1 to HDMI 3.
tell phone | To get started, may I have the phone number associated with your account?
tell phone | Could you please provide the phone number on your account so I can look you up?
tell birth | And for verification, please provide your date of birth.
tell birth | Could you also confirm your date of birth for me?
tell day | What day of the week would work best for a technician visit?
tell day | Which weekday, Monday to Friday, would you be home for the technician?
agree 4550 | Your account is on hold because of an unpaid balance of $45.50. Would you like me to charge your card for that amount?
agree 4550 | The outstanding balance is $45.50. Do you authorize me to charge this to your card on file?
agree 4550 | There's an amount due of 45.50 dollars. Do I have your permission to charge it to your card?
`
