/** Sentences that ask for a deed, under what the user should make of them; the user was developed with them. */
export const hands: Readonly<Record<string, string>> = {
  'set_power socket on': `
Please plug the wall socket back in.
Plug in the wall socket.
Could you plug the wall box back in, please?
The plug of the wall socket is out. Please put it back in.
Please plug the fibre box into the mains again.
Connect the wall socket to power.
Turn on the wall socket.
Can you switch the wall unit back on?
Please give the wall socket power: plug it in.
I'd like you to plug the ONT back into the power outlet.
Put the power plug of the wall terminal back in.
pls plug teh wall socket bak in
Now reconnect the power of the wall box.`,
  'set_power router on': `
Please switch the router on.
Turn the router on.
Turn on your router.
Could you power on the router?
Can you turn the modem back on, please?
Press the power button of the router so that it is on.
Please flip the power switch of the router to on.
Switch on the router with its power switch.
1. Turn on the router.
I need you to switch the router back on.
Power the router up.
Would you please switch your router on?
plz turn on the ruoter`,
  'set_power printer on': `
Please switch the printer on.
Turn on the printer.
Turn your printer on, please.
Can you power on the printer?
Press the printer's power button to turn it on.
Could you switch the printer back on?
Power up the printer.
Please start up the printer.
Next, turn the printer on.
I want you to turn on the printer.
Make sure the printer is switched on.
Would you turn the printer on for me?`,
  'set_power box on': `
Please switch the set-top box on.
Turn on the box.
Turn the set top box on.
Could you power on the TV box?
Power the receiver on, please.
Can you switch your decoder back on?
Press the power button of the set-top box so it turns on.
Start the set-top box up: switch it on.
Please turn the receiver back on.
I'd like you to turn the set-top box on.
The box is off. Please turn it on.
Kindly switch on the set-top box.`,
  'set_power tv on': `
Please turn the TV on.
Switch on the television.
Turn on your TV.
Could you switch the TV back on?
Power on the TV, please.
Can you turn the telly on?
Press the power button so the TV turns on.
First, switch the TV on.
I need you to turn on the TV.
Please power up the television.
The TV is off. Turn it on, please.
Would you mind turning on the TV?`,
  'restart router': `
Please restart the router.
Reboot the router.
Could you restart your router?
Can you reboot the modem, please?
Turn the router off and on again.
Please power cycle the router.
Turn off the router, wait ten seconds, then turn it back on.
Unplug the router for 30 seconds and then plug it back in.
Now restart the router and wait until the lights are steady.
I'd like you to restart the router.
Let's restart the router.
Give the router a restart.
Switch your router off and then on again.
rebot the router pls
Next step: restart the router.`,
  'restart box': `
Please restart the set-top box.
Reboot the box.
Could you restart the TV box?
Turn the set-top box off and on again.
Please power cycle the receiver.
Can you reboot your decoder?
Unplug the set-top box, wait a moment, and plug it back in.
I want you to restart the box.
Give the set-top box a reboot.
Let's reboot the set top box.
Switch the box off and back on.
Kindly restart the receiver.`,
  'restart laptop': `
Please restart the laptop.
Reboot your computer.
Could you restart your laptop?
Turn the laptop off and on again.
Can you reboot the PC?
Please restart your computer now.
I'd like you to restart the laptop.
Give your laptop a restart.
Let's reboot the laptop.
Next, restart the laptop.
Would you reboot the computer, please?
Power cycle the laptop.`,
  'push_in line_cable': `
Please push the line cable in firmly at both ends.
Push in the line cable.
Plug the line cable in firmly.
Could you push the cable from the wall in firmly?
Make sure the line cable is plugged in firmly.
Press the line cable in until it clicks.
Please reseat the line cable.
Can you tighten the line cable at both ends?
The line cable hangs loose. Please push it in.
Push the cable between the wall socket and the router in all the way.
Reconnect the line cable firmly, please.
I need you to push the fibre cable in at both ends.
Please make sure that the cable that comes from the wall sits firmly.
pls push the line cabel in`,
  'push_in lan_cable': `
Please push the network cable of the laptop in firmly.
Push in the network cable.
Could you reseat the ethernet cable?
Plug the network cable in firmly at both ends.
Make sure the ethernet cable is plugged in tightly.
Press the network cable in until it clicks.
Please push the cable between the laptop and the router in.
The network cable hangs loose. Push it in firmly, please.
Can you reconnect the LAN cable?
I'd like you to push the network cable all the way in.
Plug the ethernet cable back into the laptop.
Secure the network cable at both ends.`,
  'push_in hdmi_cable': `
Please push the HDMI cable in firmly at both ends.
Push in the HDMI cable.
Could you reseat the HDMI cable?
Plug the HDMI cable in firmly.
Make sure the HDMI cable is plugged in tightly.
Press the HDMI cable in at both ends.
Push the cable between the TV and the set-top box in firmly.
The HDMI cable hangs loose. Please push it in.
Can you reconnect the HDMI lead?
I want you to push the HDMI cable all the way in.
Tighten the HDMI cable, please.
Please plug the HDMI cable back in.`,
  'move_line_cable internet': `
Please move the line cable to the port marked Internet.
Move the line cable to the internet port.
Plug the line cable into the port labelled Internet.
Could you put the line cable into the internet port?
Take the line cable out of LAN 4 and put it into the Internet port.
Please change the line cable over to the port marked Internet.
The line cable is in the wrong port. Move it to the one marked Internet port.
Can you plug the cable from the wall into the WAN port?
Unplug the line cable from LAN 4 and plug it into the internet port.
I need you to move the line cable into the port for the internet.
Swap the line cable to the Internet port, please.
Insert the line cable into the port that says Internet.`,
  'set_wifi router on': `
Please switch the wifi of the router on.
Turn on the router's wifi.
Turn the Wi-Fi on the router on.
Could you enable wifi on the router?
Press the wifi button of the router to turn the wifi on.
Switch on the wireless of your router.
Please activate the Wi-Fi on your router.
Can you turn the router's wifi back on?
The wifi light of the router is off. Please turn the wifi on.
I'd like you to switch on the wifi of the router.
Enable the router's wireless, please.
On the router, turn on the wifi.`,
  'set_wifi laptop on': `
Please turn the wifi on your laptop on.
Turn on wifi on the laptop.
Turn on the Wi-Fi of your laptop.
Could you switch on wifi on your computer?
Please enable Wi-Fi on the laptop.
Can you turn the laptop's wifi back on?
In the settings of your laptop, switch the wifi on.
On your laptop, turn on Wi-Fi.
Open the settings on your laptop and turn wifi on.
I need you to enable the wifi on your laptop.
Activate wireless on the laptop.
Switch wi-fi on, on the laptop.
turn on wfi on the laptop`,
  'set_wifi tablet on': `
Please turn the wifi on your tablet on.
Turn on wifi on the tablet.
Turn on the Wi-Fi of your tablet.
Could you switch on wifi on your iPad?
Please enable Wi-Fi on the tablet.
Can you turn the tablet's wifi back on?
In the settings of your tablet, switch the wifi on.
On your tablet, turn on Wi-Fi.
I need you to enable the wifi on your tablet.
Activate wireless on the tablet.
Swipe down on the tablet and turn the wifi on.
Would you switch the wifi of the tablet on?`,
  'set_flight_mode laptop off': `
Please turn flight mode off on your laptop.
Turn off flight mode on the laptop.
Could you switch off airplane mode on your laptop?
Disable airplane mode on the computer.
Please deactivate flight mode on your laptop.
Can you take your laptop out of airplane mode?
On the laptop, turn off aeroplane mode.
Switch flight mode off, on your laptop.
Flight mode is on. Please turn it off on the laptop.
I'd like you to turn airplane mode off on the laptop.
Open the settings of your laptop and turn off flight mode.
Exit flight mode on the laptop.`,
  'set_flight_mode tablet off': `
Please turn flight mode off on your tablet.
Turn off flight mode on the tablet.
Could you switch off airplane mode on your tablet?
Disable airplane mode on the iPad.
Please deactivate flight mode on your tablet.
Can you take your tablet out of airplane mode?
On the tablet, turn off aeroplane mode.
Switch flight mode off, on your tablet.
I'd like you to turn airplane mode off on the tablet.
Make sure flight mode is off on the tablet.
Turn the tablet's airplane mode off.
Exit flight mode on the tablet.`,
  'join_wifi laptop Willow-4821 otter-maple-37': `
Please connect your laptop to the wifi Willow-4821 with the password otter-maple-37.
On your laptop, join the wifi Willow-4821 with the password otter-maple-37.
Connect the laptop to Willow-4821, password otter-maple-37.
Could you connect your computer to the network "Willow-4821" with the password "otter-maple-37"?
Choose the network Willow-4821 on your laptop and enter the password otter-maple-37.
On the laptop, select Willow-4821 and type the password otter-maple-37.
Join Willow-4821 on the laptop using the password otter-maple-37.
Please open the wifi settings on your laptop, pick Willow-4821, and enter otter-maple-37 as the password.
Log the laptop on to Willow-4821 with otter-maple-37.
I'd like you to join the wifi Willow-4821 on the laptop; the password is otter-maple-37.
Put the laptop on the wifi Willow-4821 with password otter-maple-37.
On the laptop, connect to Willow-4821. The password is otter-maple-37.`,
  'join_wifi printer Willow-4821 otter-maple-37': `
Please connect your printer to the wifi Willow-4821 with the password otter-maple-37.
On the printer, join the wifi Willow-4821 with the password otter-maple-37.
Connect the printer to Willow-4821, password otter-maple-37.
On the printer's display, choose the network Willow-4821 and enter the password otter-maple-37.
Could you join Willow-4821 on the printer using otter-maple-37?
Put the printer on the wifi Willow-4821 with password otter-maple-37.
In the wifi menu of the printer, pick Willow-4821 and type otter-maple-37.
Select Willow-4821 on the printer and enter otter-maple-37.
Now connect the printer to the network Willow-4821 (password: otter-maple-37).
I need you to connect the printer to Willow-4821 with the password otter-maple-37.
Log the printer in to the wifi Willow-4821 with the key otter-maple-37.
Set the printer to the network Willow-4821 with the password otter-maple-37.`,
  'set_dns laptop automatic': `
Please set DNS to automatic on your laptop.
Set the laptop's DNS to automatic.
Change DNS on the laptop to automatic.
Could you switch the DNS setting of your laptop to automatic?
On the laptop, set DNS back to automatic.
Open the network settings of your laptop and set DNS to automatic.
Please change the DNS from manual to automatic on the computer.
Switch DNS to automatic on your laptop.
I want you to put the DNS of the laptop on automatic.
Make DNS automatic on the laptop, please.
In the DNS settings of the laptop, choose automatic.
Can you set DNS to auto on the laptop?`,
  'set_dns tablet automatic': `
Please set DNS to automatic on your tablet.
Set the tablet's DNS to automatic.
Change DNS on the tablet to automatic.
Could you switch the DNS setting of your tablet to automatic?
On the tablet, set DNS back to automatic.
Please change the DNS from manual to automatic on the tablet.
Switch DNS to automatic on your iPad.
Make DNS automatic on the tablet, please.
In the DNS settings of the tablet, choose automatic.
Can you set DNS to auto on the tablet?
I'd like the DNS of the tablet set to automatic. Please set it to automatic on the tablet.
Put DNS back on automatic on the tablet.`,
  update_router: `
Please install the update in the menu of the router.
Install the router's software update.
Update the router's software.
Could you update the firmware of the router?
Open the menu of the router and install the update.
Please update the router.
Run the software update of the router from its menu.
Can you install the firmware update?
In the router's menu, start the update.
Upgrade the router's firmware, please.
I need you to install the update on the router.
Apply the software update in the router menu.`,
  stop_download: `
Please stop the download on the laptop.
Stop the download.
Cancel the download on your laptop.
Could you pause the download?
End the large download on the laptop.
Please close the download that is running.
Can you stop the download on your computer?
Abort the download, please.
I want you to stop that download on the laptop.
Pause the big download.
Let's stop the download on the laptop.
Quit the download on your laptop.`,
  load_paper: `
Please put paper into the printer.
Put some paper in the printer.
Load paper into the printer.
Could you fill the paper tray of the printer?
Add paper to the printer, please.
Refill the paper tray.
Can you load some paper?
Insert paper into the printer's tray.
The paper tray is empty. Please put paper in.
Please fill the printer with paper.
Top up the paper in the printer.
I need you to load paper into the printer.`,
  'set_queue running': `
Please resume the print queue on the laptop.
Resume the print queue.
Could you unpause the print queue?
Continue the print queue on your laptop.
Open the print queue and resume it.
Please resume printing in the print queue.
Start the print queue again.
Can you take the print queue off pause?
The print queue is paused. Please resume it.
Restart the print queue.
Un-pause the print queue, please.
In the print queue, click resume.`,
  'install_driver PX-420': `
Please install the driver for the printer model PX-420 on the laptop.
Install the driver for PX-420.
Could you install the PX-420 driver on your laptop?
Download the printer driver for the PX-420 and install it.
Change the driver to the one for PX-420.
On the laptop, install the printer driver for model PX-420.
Please set up the driver for the PX-420 on your computer.
Update the printer driver to PX-420.
Can you install the driver of the model PX-420?
I'd like you to install the PX-420 driver.
Replace the driver with the one for model PX-420.
Add the driver for the PX-420 on the laptop.`,
  'set_input 3': `
Please switch the TV to input HDMI 3.
Switch the TV to HDMI 3.
Set the TV's input to HDMI 3.
Change the input of the TV to HDMI 3.
Could you select HDMI 3 on the TV?
Choose HDMI 3 as the source on your TV.
On the TV, pick the input HDMI 3.
Press the input button of the remote until the TV is on HDMI 3.
Go to HDMI 3 on the TV.
Can you put the TV on HDMI 3?
Change the source to HDMI 3, please.
I need you to switch the input to HDMI three.`,
  reset_router: `
Press the reset hole of the router.
Do a factory reset of the router.
Factory reset the router, please.
Could you press the reset button of the router with a pin?
Use a paper clip to press the reset hole of the router.
Reset the router to factory settings.
Please push the reset pinhole on the router.
Do a factory reset.
Hold the reset button of the router for ten seconds.
Restore the router's factory settings with the reset button.
I'd like you to factory reset your router.
Can you reset the router to its factory defaults?`,
}
