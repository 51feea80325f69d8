/** Sentences that ask to look, to try or to tell, under what the user should make of them; the user was developed with them. */
export const looks: Readonly<Record<string, string>> = {
  'look socket_light': `
Which lights are lit on the wall socket?
Please look at the lights of the wall socket.
Is there a light on the wall socket?
What do the lights on the wall box show?
Can you tell me what lights are on on the wall socket?
Is the wall socket plugged in?
Does the wall socket have power?
What colour is the light of the fibre box?
Check the wall socket, please.
Could you describe the lights of the ONT?
Look at the wall socket: which lights do you see?
Is the line light of the wall socket green?`,
  'look router_lights': `
Which lights are lit on the router?
Please look at the lights of the router.
What lights do you see on the router?
What colour is the internet light of the router?
Can you tell me which lights are on on your modem?
Is the wifi light of the router on?
Are the router's lights blinking?
Check the lights on the router.
Describe the lights of the router, please.
What do the LEDs on the router show?
Could you tell me what the router lights look like?
Look at the router and tell me which lights are lit.`,
  'look router_switch': `
Is the power switch of the router on?
Is the router switched on?
Is the router turned on?
Please check whether the router is on.
Is the switch of the router set to on?
What is the power switch of the router set to?
Does the router have power?
Can you check the power switch of the router?
Is your router powered on?
Check that the router is turned on.
Look at the router's power switch, please.
Could you see if the router is switched on?`,
  'look router_sticker': `
What does the sticker on the router say?
Please read the sticker of the router.
Read me the label on the router.
What is the serial number of the router?
What is the wifi password on the router's sticker?
Which wifi name is on the sticker of the router?
Could you read the label on the back of the router?
Look at the sticker on the router and tell me the wifi name and password.
What is written on the router's label?
Can you tell me the serial number on the router?
Read out the serial on the sticker.
Tell me what the router's sticker says, please.`,
  'look router_menu': `
Please open the menu of the router and tell me what it says.
What does the router's menu say?
Open the router's settings page.
Is an update available in the router menu?
Is the firmware of the router up to date?
Could you open the router menu?
Please check the router's software version.
Look at the menu of the router.
Does the router have the latest software?
Go to the router's menu and read it to me.
Check the router's menu for updates.
What does the admin page of the router show?`,
  'look line_cable': `
What does the line cable look like?
Please look at the line cable.
Is the line cable plugged in firmly?
How does the cable from the wall sit?
Which port is the line cable in?
Check the line cable for damage.
Can you describe the line cable?
Is the cable between the wall socket and the router loose?
Look at the cable from the wall: is it damaged?
Could you check whether the line cable is loose?
Into which port of the router does the line cable go?
Inspect the line cable, please.`,
  'look lan_cable': `
How does the network cable between the laptop and the router sit?
Is the network cable plugged in firmly?
Please look at the network cable.
Check the ethernet cable.
Is the ethernet cable loose?
Could you check whether the network cable sits firmly?
What does the network cable look like?
Inspect the network cable of the laptop.
Is the cable between the laptop and the router plugged in?
Look at the network cable of the laptop, please.
Can you see if the LAN cable is plugged in?
Tell me how the ethernet cable sits.`,
  'look hdmi_cable': `
How does the HDMI cable sit?
Is the HDMI cable plugged in firmly?
Please look at the HDMI cable.
Check the HDMI cable.
Is the HDMI cable loose?
Which HDMI port is the box plugged into?
What does the HDMI cable look like?
Could you check whether the HDMI cable sits firmly?
Into which HDMI port does the HDMI cable go?
Inspect the HDMI cable, please.
Can you see where the HDMI cable of the box is plugged in?
Tell me which port of the TV the HDMI cable goes to.`,
  'look laptop_wifi': `
Please open the wifi settings of your laptop and tell me what they say.
What do the wifi settings of the laptop say?
Is the wifi on your laptop on?
Is wifi turned on on the laptop?
Is flight mode on on your laptop?
Which network is the laptop connected to?
Which wifi is your laptop on?
Check the wifi settings on your computer.
Look at the wifi of the laptop, please.
Can you tell me which wifi network your laptop uses?
Is your laptop connected to the wifi?
Open the Wi-Fi settings on the laptop.`,
  'look tablet_wifi': `
Please open the wifi settings of your tablet and tell me what they say.
What do the wifi settings of the tablet say?
Is the wifi on your tablet on?
Is wifi turned on on the tablet?
Is flight mode on on your tablet?
Which network is the tablet connected to?
Which wifi is your tablet on?
Check the wifi settings on your iPad.
Look at the wifi of the tablet, please.
Is the tablet in airplane mode?
Is your tablet connected to the wifi?
Open the Wi-Fi settings on the tablet.`,
  'look laptop_network': `
What is DNS set to on the laptop?
Please check the DNS settings of your laptop.
Is DNS set to automatic on the laptop?
What does the DNS setting of the laptop say?
Look at the DNS settings on your computer.
Which DNS does the laptop use?
Is the DNS of your laptop manual or automatic?
Could you tell me the DNS setting of the laptop?
Open the DNS settings of your laptop.
Can you check DNS on the laptop?
Read me the DNS setting of the laptop, please.
Tell me what DNS is set to on your laptop.`,
  'look laptop_programs': `
Is a download running on the laptop?
Is anything downloading on your laptop?
Are there downloads running?
Which programs are running on the laptop?
Check whether a download is running.
Look for downloads on the laptop.
Can you see if something is downloading?
Is there a large download on your computer?
Open the task manager on the laptop.
Could you check for running downloads?
What is running in the background on the laptop?
Tell me if there are any downloads in progress.`,
  'look print_queue': `
Please open the print queue on the laptop.
What does the print queue say?
Is the print queue paused?
Which driver does the laptop use for the printer?
Check the print queue on your laptop.
Look at the print queue, please.
Can you open the print queue?
Which printer driver is installed?
Could you tell me what the print queue shows?
Are there jobs in the print queue?
Tell me which driver the print queue shows.
Is the printer queue on pause?`,
  'look printer_screen': `
What does the printer's display say?
Is the printer on?
Is the printer switched on?
Is there paper in the printer?
Does the printer have paper?
Look at the display of the printer.
What do you see on the printer's screen?
Check the paper tray of the printer.
Is the display of the printer lit?
Can you tell me what the printer's display shows?
Is the printer turned on?
Does the printer have power?`,
  'look printer_label': `
Which model does the label on the printer name?
What model is the printer?
What is the model number of your printer?
Please read the label on the printer.
Which printer model do you have?
What does the label of the printer say?
Look at the label on the printer.
Can you tell me the printer's model?
Could you check the model of the printer?
Read me the model on the printer's label.
What kind of printer do you have?
Tell me the model of the printer, please.`,
  'look printer_wifi': `
What does the printer's wifi page say?
Which wifi is the printer on?
Is the printer connected to the wifi?
Open the wifi page of the printer.
Which network is the printer connected to?
Check the wifi settings of the printer.
Look at the wifi page on the printer, please.
Can you tell me which network the printer uses?
Is the printer on the wifi?
What do the wifi settings of the printer say?
Tell me the network name on the printer.
Does the printer's wifi page say connected?`,
  'look box_light': `
What light is on the set-top box?
What colour is the light of the set-top box?
Is the set-top box on?
Look at the light of the box.
Is there a light on the receiver?
Check the light on the set-top box, please.
Is the set-top box switched on?
Does the TV box have power?
Can you tell me what the light on the box does?
Is the light of the set-top box blinking?
What do you see on the set-top box?
Describe the light of the set top box.`,
  'look tv_screen': `
What is on the TV screen?
What do you see on the TV?
What does the TV show?
Which input is the TV on?
Look at the TV screen, please.
Is the TV on?
What does the screen of the TV say?
Which HDMI input is selected on the TV?
Can you tell me what the TV shows?
Is there a message on the TV?
What source is the TV set to?
Describe what you see on the television.`,
  'try_out laptop_internet': `
Does everything work now? Please try it.
Does it work now?
Please try again.
Is it working now?
Can you try to open a web page?
Open a website on the laptop, please.
Try the internet on your laptop again.
Does the internet work on the laptop now?
Please test it now.
Are you online now?
Could you check if it works now?
Try opening a page.
Can you see whether it works?
Is the problem solved?
Is everything working again?`,
  'try_out printing': `
Please print a test page.
Try to print something.
Print a test page, please.
Could you try printing again?
Can you print a page now?
Does printing work now?
Send a test page to the printer.
Try printing a document.
Is the printer working now?
Please test the printer.
Does the printer work again?
Can you try to print a page?`,
  'try_out tv': `
Does the TV work now?
Is the TV working?
Please try the TV again.
Can you watch TV now?
Try watching TV.
Is the television working again?
Does your TV work again?
Please test the TV.
Can you check if the TV works?
See if the TV works now.
Is TV back?
Could you try the TV once more?`,
  'try_out speed': `
Please run a speed test.
Run a speed test.
Could you run another speed test?
Is it faster now? Please run the speed test.
Do a speed test on the laptop.
Can you test the speed again?
Try a speed test, please.
How fast is it now?
What does a speed test say?
Measure the speed once more.
Is the speed better now?
Please check the speed.`,
  'tell phone': `
What is your phone number?
Could you give me your phone number?
May I have the phone number of the account?
Please tell me your telephone number.
I need your phone number to find your account.
Which phone number is on the account?
Can I have your phone number, please?
Phone number, please?
To find your account, I need your phone number.
Please share the phone number on your account.
What's your phone?
Would you tell me the number on your account?`,
  'tell birth': `
What is your date of birth?
Could you give me your date of birth?
May I have your birth date?
Please tell me when you were born.
I need your date of birth to verify you.
Can you confirm your date of birth?
And your birthday?
Date of birth, please?
When were you born?
To verify your identity, please tell me your date of birth.
I also need your date of birth.
What's your DOB?`,
  'tell day': `
Which day suits you for a technician?
What day would suit you for a visit?
On which day are you at home?
When are you at home for the technician?
Which day works for you?
When would a technician suit you?
Please tell me a day for the visit.
Could you tell me which day is good for you?
What day would be convenient for the technician?
Which weekday suits you best?
When can a technician come?
Which day should the technician come?`,
  'agree 4550': `
There are 45.50 dollars due. May I charge 45.50 dollars to your card?
May I charge $45.50 to your card?
Shall I charge 45.50 to the card on your account?
Your balance is $45.50. Do you agree to pay it now?
Is it okay if I take a payment of $45.50?
Would you like to pay the $45.50 now?
Can I charge your card 45.50 dollars?
Are you okay with a charge of $45.50?
Do you want me to charge the $45.50 to your card?
You owe $45.50. Shall I take the payment from your card?
I can charge $45.50 to your card. Is that okay?
Do I have your permission to charge $45.50?`,
}
