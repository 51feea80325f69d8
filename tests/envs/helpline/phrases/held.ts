/**
 * Sentences written before the user was first run, with what each asks for. Nothing was changed for them, and nothing is to be:
 * they measure. The rate of the first run is in the world's README.
 */
export const held = `
set_power router on | Would you mind switching your router back on for me?
set_power router on | The router seems to have no power; flip its switch to on, please.
set_power printer on | Next, press the power button on the printer so it comes on.
set_power box on | Go ahead and power up the TV box.
set_power tv on | Turn your television on.
set_power socket on | Could you put the plug of the wall box back into the power outlet?
set_power socket on | Plug the fibre box in again, please.
restart router | Let's give the router a quick reboot.
restart router | Switch the router off, count to ten and switch it on again.
restart router | Unplug the router, wait half a minute and plug it back in.
restart box | I'd like you to restart the set-top box now.
restart box | Pls reboot teh receiver
push_in line_cable | Make sure the cable from the wall is pushed all the way into the router.
push_in line_cable | Take the line cable and click it firmly into place on both sides.
push_in lan_cable | Please reseat the ethernet cable at the laptop and at the router.
push_in lan_cable | Could you press the network cable in until it clicks?
push_in hdmi_cable | Push the HDMI lead in tightly, both at the box and at the TV.
move_line_cable internet | The line cable is in the wrong hole. Put it into the port labelled Internet.
move_line_cable internet | Take the cable from the wall out of LAN 4 and plug it into the internet port instead.
set_wifi router on | On the router, press the wifi button so the wireless comes on.
set_wifi router on | Please enable the Wi-Fi on your router.
set_wifi laptop on | Click the network icon on your laptop and turn Wi-Fi on.
set_wifi laptop on | 1. Switch the wireless on the laptop on.
set_wifi tablet on | In your tablet's settings, toggle wifi to on.
set_flight_mode laptop off | Your laptop is in airplane mode; please switch that off.
set_flight_mode tablet off | Disable aeroplane mode on the iPad.
set_flight_mode laptop off | Could you take the laptop out of flight mode?
join_wifi laptop Willow-4821 otter-maple-37 | On the laptop, choose the network Willow-4821 and type in the password otter-maple-37.
join_wifi printer Willow-4821 otter-maple-37 | In the printer's wifi menu select "Willow-4821", then enter "otter-maple-37" as the key.
join_wifi tablet Willow-4821 otter-maple-37 | Have the tablet join Willow-4821. The password is otter-maple-37.
join_wifi laptop Willow-4821 otter-maple-37 | Reconnect your computer to Willow-4821 using otter-maple-37.
set_dns laptop automatic | Change the DNS setting of the laptop back to automatic.
set_dns tablet automatic | Set your tablet to obtain DNS automatically.
update_router | Start the software update from the router's menu.
update_router | Please update the router's firmware.
stop_download | Cancel the big download that is going on.
stop_download | Please pause the download on your computer.
load_paper | Could you fill the paper tray?
load_paper | Add some sheets of paper to the printer.
set_queue running | Unpause the print queue, please.
set_queue running | Click resume in the list of print jobs.
install_driver PX-420 | Download and install the PX-420 driver on your laptop.
install_driver PX-420 | Set up the laptop with the driver for model PX-420.
set_input 3 | Press Source on the remote and choose HDMI 3.
set_input 3 | Change the television's input to HDMI3, please.
look socket_light | What colour are the lights on the box on the wall?
look router_lights | Tell me what the lights of your modem are doing.
look router_lights | Are any of the LEDs on the router lit?
look router_switch | Is the router turned on at its switch?
look router_sticker | There is a label underneath the router; please read it to me.
look router_sticker | Which wifi name and password are printed on the router?
look line_cable | Can you describe the cable that comes from the wall?
look line_cable | Is the line cable damaged or loose anywhere?
look lan_cable | Would you check whether the ethernet cable is plugged in properly?
look laptop_wifi | Which network is your laptop connected to?
look laptop_wifi | Is airplane mode on, on your laptop?
look tablet_wifi | Open the Wi-Fi page on the tablet and read me what's there.
look laptop_network | What does it say under DNS on your computer?
look laptop_programs | Is anything downloading on the laptop at the moment?
look print_queue | Please have a look at the print queue: is it paused?
look printer_screen | Does the printer have paper, and is its display on?
look printer_wifi | Is the printer connected to the wifi?
look printer_label | What's the model number of the printer?
look box_light | Is there a light on the receiver, and what colour?
look tv_screen | What do you see on the TV right now?
look hdmi_cable | Which HDMI port of the TV does the box's cable go into?
look router_menu | Can you log in to the router's settings page and tell me if an update is available?
try_out laptop_internet | Could you try opening a website now?
try_out laptop_internet | Is your internet back?
try_out printing | Please print a test page.
try_out speed | Run another speed test, please.
try_out tv | Are you able to watch TV again?
tell phone | May I have the phone number on the account?
tell birth | For security, when were you born?
tell day | On what day would a technician's visit suit you?
agree 4550 | There is an open bill of $45.50. Would it be okay to charge that to your card?
`
